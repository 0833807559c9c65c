import type { DataReport, RowList, RowTabId, Start } from '../../addon/api/index.ts';
import type { Loaded } from './useLoad.ts';

/**
 * How many changes there were so far; left out: none. `read` counts how often the user asked to read
 * everything again or said what a column means; the others count changes of rows, by tab.
 */
export type Changes = Readonly<Partial<Record<'read' | RowTabId, number>>>;

/** What every panel gets: the tabs, the chosen one, and what its table was read as. */
export interface PanelProps {
  readonly start: Start;
  /** Null when no tab holds leads and none was chosen. */
  readonly tab: string | null;
  readonly onTab: (tab: string) => void;
  readonly report: Loaded<DataReport>;
  /** The team's own KPIs. */
  readonly kpis: Loaded<RowList<'kpis'>>;
  readonly changes: Changes;
  readonly onChange: (what: keyof Changes) => void;
  /** Called when the table is read as something else. */
  readonly onReport: (report: DataReport) => void;
  readonly onRefresh: () => void;
  /** True while the panel is visible. */
  readonly isShown: boolean;
}

/** Has another value after any change. */
export function versionOf(changes: Changes): number {
  return Object.values(changes).reduce((sum, count) => sum + count, 0);
}
