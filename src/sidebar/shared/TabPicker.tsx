import type { LeadTab } from '../../addon/api/index.ts';
import { useWords } from './useWords.ts';

/** Tabs that hold leads come first. */
export function TabPicker(props: {
  readonly id: string;
  readonly tabs: readonly LeadTab[];
  readonly tab: string | null;
  /** Called with an empty text when the choice is taken back. */
  readonly onTab: (tab: string) => void;
  readonly isOptional?: boolean;
  readonly describedBy?: string | undefined;
}) {
  const { data } = useWords();
  const sorted = [...props.tabs].sort((a, b) => Number(b.isTable) - Number(a.isTable));
  return (
    <select
      id={props.id}
      aria-describedby={props.describedBy}
      value={props.tab ?? ''}
      onChange={({ currentTarget }) => props.onTab(currentTarget.value)}
    >
      {(props.tab === null || props.isOptional) && <option value="">—</option>}
      {sorted.map(({ name, isTable }) => (
        <option key={name} value={name}>
          {isTable ? name : data.notTable(name)}
        </option>
      ))}
    </select>
  );
}
