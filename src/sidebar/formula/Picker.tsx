import type { Choice } from '../../addon/api/index.ts';

/** A plain choice. `empty` is the label for "left out"; without it something is always chosen. */
export function Picker(props: {
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly empty?: string;
  readonly onPick: (value: string) => void;
}) {
  const { id, choices, value, empty, onPick } = props;
  return (
    <select id={id} value={value} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
      {empty !== undefined && <option value="">{empty}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}
