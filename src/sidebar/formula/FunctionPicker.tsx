import { useWords } from '../shared/useWords.ts';
import { FUNCTION_GROUPS } from './functionGroups.ts';

/** The functions, grouped by what one wants to know. */
export function FunctionPicker(props: {
  readonly id: string;
  readonly value: string;
  readonly onPick: (name: string) => void;
}) {
  const { id, value, onPick } = props;
  const { groups, purposes } = useWords().formula;
  return (
    <select id={id} value={value} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
      {FUNCTION_GROUPS.map(([group, names]) => (
        <optgroup key={group} label={groups[group]}>
          {names.map((name) => (
            <option key={name} value={name}>
              {purposes[name]} — {name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
