import type { KpiError } from '../../core/errors.ts';
import type { Kpi } from '../../core/kpis/kpi.ts';
import type { RowRead, Rows } from '../../read/tabs/tabRows.ts';
import type { Tab } from '../../read/tabs/tab.ts';
import type { RowField, RowNow, RowTabId, TabStanding } from '../api/index.ts';
import type { Asked } from '../endpoint.ts';
import type { LeadData } from './leadData.ts';

/** What the rows of a tab come to. */
export interface RowsNow<T extends RowTabId> {
  /** By the number of the row in the range; null when it says nothing. */
  nowOf(row: number): RowNow<T> | KpiError | null;
  /** How everybody stands by all of them; null where rows say nothing about people. */
  readonly standing: TabStanding | null;
}

/**
 * What is peculiar to a tab whose rows the sidebar keeps; all else follows from the declaration of
 * its columns.
 */
export interface RowTab<T extends RowTabId> {
  readonly tab: Tab<T, RowField<T>>;
  /** Each row, or what is wrong with it. @param range With its header. */
  read(range: Rows, data: LeadData): readonly RowRead<unknown>[];
  /** What each row comes to. @throws KpiError when nobody is in the data. */
  rowsNow(range: Rows, data: LeadData, asked: Asked): RowsNow<T>;
  /**
   * What a blank cell of a column means where that depends on the KPI of the row; empty where it
   * does not.
   */
  usualBy?(field: RowField<T>, kpi: Kpi | null): string;
  /** What is said of a second row that is called by the same. */
  takenText?(found: string, asked: Asked): string;
}
