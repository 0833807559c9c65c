import type { DataReport, Start } from '../../addon/api/index.ts';
import type { Loaded } from './useLoad.ts';

/** What every panel is given: the tabs, the one that is looked at, and what its table was read as. */
export interface PanelProps {
  readonly start: Start;
  /** Null when no tab holds leads and none was chosen. */
  readonly tab: string | null;
  readonly onTab: (tab: string) => void;
  readonly report: Loaded<DataReport>;
  /** Counts how often the user asked to read everything again, said what a column is or changed a row. */
  readonly version: number;
}
