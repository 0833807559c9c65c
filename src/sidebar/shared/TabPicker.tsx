import type { LeadTab } from '../../addon/api/index.ts';
import { useWords } from './useWords.ts';

/** Tabs that hold leads come first, then counts of leads. */
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
  const sorted = [...props.tabs].sort((a, b) => rankOf(b) - rankOf(a));
  return (
    <select
      id={props.id}
      aria-describedby={props.describedBy}
      value={props.tab ?? ''}
      onChange={({ currentTarget }) => props.onTab(currentTarget.value)}
    >
      {(props.tab === null || props.isOptional) && <option value="">—</option>}
      {sorted.map(({ name, isTable, isCounts }) => (
        <option key={name} value={name}>
          {isTable ? name : isCounts ? data.countsTab(name) : data.notTable(name)}
        </option>
      ))}
    </select>
  );
}

const rankOf = ({ isTable, isCounts }: LeadTab): number => (isTable ? 2 : Number(isCounts));
