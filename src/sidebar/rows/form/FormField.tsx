import type { ComponentChildren } from 'preact';
import type { Choice } from '../../../addon/api/index.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** What is wrong with it. */
  readonly mistake: string | null;
  readonly onValue: (value: string) => void;
}

/** Choices under a heading of their own. */
export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly Choice[];
}

/** A labelled control with the sentence of its mistake below. */
function Labelled({
  id,
  label,
  mistake,
  children,
}: Omit<Props, 'value' | 'onValue'> & { children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
      {mistake !== null && (
        <p id={`${id}-wrong`} class="wrong" role="alert">
          {mistake}
        </p>
      )}
    </div>
  );
}

const described = ({ id, mistake }: Props, hint?: string) => ({
  id,
  'aria-invalid': mistake !== null,
  'aria-describedby':
    [mistake === null ? '' : `${id}-wrong`, hint ? `${id}-hint` : ''].filter(Boolean).join(' ') || undefined,
});

export function TextField(
  props: Props & {
    /** What may be typed, so that a phone shows the right keyboard. */
    readonly takes?: 'text' | 'numeric' | 'decimal';
    readonly hint?: string;
  },
) {
  const { id, value, takes = 'text', hint, onValue } = props;
  return (
    <Labelled {...props}>
      <input
        {...described(props, hint)}
        type="text"
        inputMode={takes}
        value={value}
        autocomplete="off"
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} class="quiet">
          {hint}
        </p>
      )}
    </Labelled>
  );
}

/**
 * @param other The label of a value from the tab that is not among the choices; it can still be
 *   chosen.
 */
export function ChoiceField(
  props: Props & {
    readonly choices: readonly Choice[];
    readonly groups?: readonly ChoiceGroup[];
    readonly other?: (value: string) => string;
  },
) {
  const { value, choices, groups = [], other = (text) => text, onValue } = props;
  const isKnown = [...choices, ...groups.flatMap((group) => group.choices)].some((choice) => choice.value === value);
  const options = (some: readonly Choice[]) =>
    some.map((choice) => (
      <option key={choice.value} value={choice.value}>
        {choice.label}
      </option>
    ));
  return (
    <Labelled {...props}>
      <select {...described(props)} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        {!isKnown && <option value={value}>{other(value) || '—'}</option>}
        {options(choices)}
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {options(group.choices)}
          </optgroup>
        ))}
      </select>
    </Labelled>
  );
}
