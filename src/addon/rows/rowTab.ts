import type { KpiError } from '../../core/errors.ts';
import type { Kpi } from '../../core/kpis/kpi.ts';
import type { RowRead, Rows } from '../../read/tabs/tabRows.ts';
import type { Tab } from '../../read/tabs/tab.ts';
import type { RowField, RowNow, RowTabId, TabStanding } from '../api/index.ts';
import type { Asked } from '../endpoint.ts';
import type { LeadData } from './leadData.ts';

/** The results of the rows of a tab. */
export interface RowsNow<T extends RowTabId> {
  /** The result by the number of the row in the range; null for a row that says nothing. */
  nowOf(row: number): RowNow<T> | KpiError | null;
  /** How everybody stands by all the rows; null where rows say nothing about people. */
  readonly standing: TabStanding | null;
}

/**
 * What is special about a tab whose rows the sidebar edits. Everything else follows from the
 * declaration of its columns.
 */
export interface RowTab<T extends RowTabId> {
  readonly tab: Tab<T, RowField<T>>;
  /** Each row, or what is wrong with it. @param range With its header. */
  read(range: Rows, data: LeadData): readonly RowRead<unknown>[];
  /** The result of each row. @throws KpiError when nobody is in the data. */
  rowsNow(range: Rows, data: LeadData, asked: Asked): RowsNow<T>;
  /** What a blank cell of a column means, where that depends on the KPI of the row; else empty. */
  usualBy?(field: RowField<T>, kpi: Kpi | null): string;
  /** The sentence about a second row with the same name. */
  takenText?(found: string, asked: Asked): string;
}
