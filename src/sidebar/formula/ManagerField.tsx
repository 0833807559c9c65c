import { useState } from 'preact/hooks';
import { useWords } from '../shared/useWords.ts';
import { typedCells } from './typedArguments.ts';
import { Detail } from './ArgumentField.tsx';
import type { InputProps } from './inputProps.ts';

/** The whole team, everyone in separate rows, one person, one team, or names that stand in cells. */
export function ManagerField({ id, report, onArgument }: InputProps) {
  const { formula } = useWords();
  const [choice, setChoice] = useState('team');
  const [cells, setCells] = useState('');
  const names = report?.managers ?? [];
  const teams = report?.teams ?? [];
  const choose = (value: string): void => {
    setChoice(value);
    if (value === 'team') onArgument(null);
    else if (value === 'everyone') onArgument({ kind: 'everyone' });
    else if (value === 'cells') onArgument(typedCells(cells));
    else if (Number(value) < names.length) onArgument({ kind: 'text', value: names[Number(value)] ?? '' });
    else onArgument({ kind: 'team', name: teams[Number(value) - names.length] ?? '' });
  };
  return (
    <>
      <select id={id} value={choice} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="team">{formula.team}</option>
        <option value="everyone">{formula.everyone}</option>
        <optgroup label={formula.people}>
          {names.map((name, i) => (
            <option key={name} value={i}>
              {name}
            </option>
          ))}
        </optgroup>
        {teams.length > 0 && (
          <optgroup label={formula.teams}>
            {teams.map((name, i) => (
              <option key={name} value={names.length + i}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
        <option value="cells">{formula.inCells}</option>
      </select>
      {choice === 'cells' && (
        <Detail
          id={`${id}-cells`}
          label={formula.cells}
          hint={formula.cellsHint}
          value={cells}
          onInput={(text) => {
            setCells(text);
            onArgument(typedCells(text));
          }}
        />
      )}
    </>
  );
}
