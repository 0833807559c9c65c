import { useState } from 'preact/hooks';
import type { Choice } from '../../addon/api/index.ts';
import { useWords } from '../shared/useWords.ts';
import { typedArgument, typedNumber } from './typedArguments.ts';
import { KpiField } from './KpiField.tsx';
import { ManagerField } from './ManagerField.tsx';
import { PeriodField } from './PeriodField.tsx';
import { Picker } from './Picker.tsx';
import type { InputProps } from './inputProps.ts';

/**
 * The input that suits a parameter, chosen by its name. A parameter that is not listed here gets a
 * text field.
 */
export function ArgumentInput({ parameter, ...props }: InputProps & { readonly parameter: string }) {
  const { formula } = useWords();
  const { report } = props;
  switch (parameter) {
    case 'manager':
      return <ManagerField {...props} />;
    case 'period':
      return <PeriodField {...props} />;
    case 'kpi':
      return <KpiField {...props} />;
    case 'column':
    case 'column2':
    case 'by': {
      const times = ['week', 'month'].map((value) => ({ value, label: formula.slices[value] ?? value }));
      return (
        <Choose
          {...props}
          choices={[
            ...(report?.columns ?? [])
              .filter(({ isShared }) => !isShared)
              .map(({ header }) => ({ value: header, label: header })),
            { value: 'team', label: formula.slices['team'] ?? 'team' },
            ...(parameter === 'by' ? times : []),
          ]}
          empty={formula.choose}
        />
      );
    }
    case 'focus':
      return (
        <Choose
          {...props}
          choices={report?.managers.map((name) => ({ value: name, label: name })) ?? []}
          empty={formula.nobody}
        />
      );
    case 'mode':
      // The first mode is the default.
      return (
        <Choose
          {...props}
          choices={report?.modes.slice(1).map(capital) ?? []}
          empty={report?.modes.slice(0, 1).map(capital)[0]?.label ?? formula.byDefault}
        />
      );
    case 'from':
    case 'to':
      return <Choose {...props} choices={report?.milestones ?? []} empty={formula.byDefault} />;
    case 'top':
    case 'within':
      return <Line {...props} read={typedNumber} isNumber />;
    case 'as_of':
      return <Day {...props} />;
    default:
      return <Line {...props} read={typedArgument} />;
  }
}

function capital({ value, label }: Choice): Choice {
  return { value, label: label.slice(0, 1).toUpperCase() + label.slice(1) };
}

function Choose({ id, choices, empty, onArgument }: InputProps & { choices: readonly Choice[]; empty: string }) {
  const [value, setValue] = useState('');
  const pick = (picked: string): void => {
    setValue(picked);
    onArgument(picked === '' ? null : { kind: 'text', value: picked });
  };
  return <Picker id={id} choices={choices} value={value} empty={empty} onPick={pick} />;
}

function Line(props: InputProps & { read: typeof typedArgument; hint?: string; isNumber?: boolean }) {
  const { id, read, hint, isNumber, onArgument } = props;
  const [text, setText] = useState('');
  return (
    <input
      id={id}
      type="text"
      inputMode={isNumber ? 'numeric' : 'text'}
      value={text}
      placeholder={hint}
      spellcheck={false}
      autocomplete="off"
      onInput={({ currentTarget }) => {
        setText(currentTarget.value);
        onArgument(read(currentTarget.value));
      }}
    />
  );
}

function Day({ id, onArgument }: InputProps) {
  return <input id={id} type="date" onInput={({ currentTarget }) => onArgument(typedArgument(currentTarget.value))} />;
}
