import type { DataReport, RowList, Start } from '../../addon/api/index.ts';
import type { Loaded } from './useLoad.ts';

/**
 * What was changed so far: `read` counts how often the user asked to read everything again or said
 * what a column is, the others changes of rows.
 */
export interface Changes {
  readonly read: number;
  readonly kpis: number;
  readonly targets: number;
  readonly game: number;
}

/**
 * What every panel is given: the tabs, the one that is looked at, and what its table was read as.
 */
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
  /** The table is read as something else from now on. */
  readonly onReport: (report: DataReport) => void;
  readonly onRefresh: () => void;
  /** The panel is in sight. */
  readonly isShown: boolean;
}

/** Changes when anything did. */
export function versionOf({ read, kpis, targets, game }: Changes): number {
  return read + kpis + targets + game;
}
