import type { Choice, DataReport, Entry, Start } from '../../addon/api/index.ts';
import type { SidebarWords } from '../../i18n/en/sidebar.ts';

/** What the rows of a panel are about. */
export interface PanelContext {
  readonly start: Start;
  /** Null while no table of leads is read. */
  readonly report: DataReport | null;
  /** The team's own KPIs. */
  readonly own: readonly Entry<'kpis'>[];
  /** The names of KPIs, milestones and columns. */
  readonly names: readonly Choice[];
  readonly words: SidebarWords;
}

/** How a field of a form differs from others of its kind. */
export interface FieldLook {
  readonly label?: string;
  readonly hint?: string;
  /** So that a phone shows the right keyboard. */
  readonly takes?: 'text' | 'decimal';
  readonly choices?: readonly Choice[];
  /** The label of a value from the tab that is not among the choices. */
  readonly other?: (value: string) => string;
  /** The sentence for a blank field that must be filled. */
  readonly needed?: string;
  /** True for a field that is not shown beside the others; it is saved blank. */
  readonly isHidden?: boolean;
}
