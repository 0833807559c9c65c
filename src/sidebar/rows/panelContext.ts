import type { Choice, DataReport, Entry, Start } from '../../addon/api/index.ts';
import type { SidebarWords } from '../../i18n/en/sidebar.ts';

/** What the rows of a panel are about. */
export interface PanelContext {
  readonly start: Start;
  /** Null while no table of leads is read. */
  readonly report: DataReport | null;
  /** The team's own KPIs. */
  readonly own: readonly Entry<'kpis'>[];
  /** What KPIs, milestones and columns are called. */
  readonly names: readonly Choice[];
  readonly words: SidebarWords;
}

/** How a field of a form is other than its kind says. */
export interface FieldLook {
  readonly label?: string;
  readonly hint?: string;
  /** For the keyboard of a phone. */
  readonly takes?: 'text' | 'decimal';
  readonly choices?: readonly Choice[];
  /** What a value is called that somebody wrote into the tab and that is none of the choices. */
  readonly other?: (value: string) => string;
  /** What is said where it is blank and may not be. */
  readonly needed?: string;
  /** There is no room for it beside the other fields; it is saved blank. */
  readonly isHidden?: boolean;
}
