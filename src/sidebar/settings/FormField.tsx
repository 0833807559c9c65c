import type { ComponentChildren } from 'preact';
import type { Choice, KpiField } from '../../addon/api.ts';
import { useWords } from '../words.ts';
import { nameOf } from './describe.ts';

interface Props {
  readonly field: KpiField;
  readonly label?: string;
  readonly value: string;
  /** What is wrong with it. */
  readonly mistake: string | null;
  readonly onValue: (value: string) => void;
}

const idOf = (field: KpiField): string => `kpi-${field}`;

/** A labelled control with the sentence of its mistake below. */
function Labelled({
  field,
  label,
  mistake,
  children,
}: Omit<Props, 'value' | 'onValue'> & { children: ComponentChildren }) {
  const { kpis } = useWords();
  return (
    <div class="field">
      <label for={idOf(field)}>{label ?? kpis.fields[field]}</label>
      {children}
      {mistake !== null && (
        <p id={`${idOf(field)}-wrong`} class="wrong" role="alert">
          {mistake}
        </p>
      )}
    </div>
  );
}

const described = ({ field, mistake }: Props, hint?: string) => ({
  id: idOf(field),
  'aria-invalid': mistake !== null,
  'aria-describedby':
    [mistake === null ? '' : `${idOf(field)}-wrong`, hint ? `${idOf(field)}-hint` : ''].filter(Boolean).join(' ') ||
    undefined,
});

export function TextField(props: Props & { readonly isNumber?: boolean; readonly hint?: string }) {
  const { value, isNumber, hint, field, onValue } = props;
  return (
    <Labelled {...props}>
      <input
        {...described(props, hint)}
        type="text"
        inputMode={isNumber ? 'numeric' : 'text'}
        value={value}
        autocomplete="off"
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      {hint !== undefined && (
        <p id={`${idOf(field)}-hint`} class="quiet">
          {hint}
        </p>
      )}
    </Labelled>
  );
}

/** A word that somebody wrote into the tab and that is none of the choices stays one. */
export function ChoiceField(
  props: Props & { readonly choices: readonly Choice[]; readonly names?: readonly Choice[] },
) {
  const words = useWords();
  const { value, choices, names = [], onValue } = props;
  const isKnown = choices.some((choice) => choice.value === value);
  return (
    <Labelled {...props}>
      <select {...described(props)} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        {!isKnown && <option value={value}>{nameOf(value, names, words) || '—'}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
