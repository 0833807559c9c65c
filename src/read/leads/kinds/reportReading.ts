import { memo } from '../../memo.ts';
import { numberColumn } from '../../cells/numbers/numbers.ts';
import type { ColumnId } from '../../table/headers.ts';
import type { DailyReport } from './dailyReport.ts';
import { type TableReading, tableReadingOf } from '../tableReading.ts';

/** Columns of words that a report may have beside its counts. */
const WORDS: readonly ColumnId[] = ['manager', 'source', 'product', 'currency'];

/** The table with nothing but the columns of a report: its day as the day of creation. */
export function reportReading({ dateColumn, totals }: DailyReport, { table, locale }: TableReading): TableReading {
  const columns = new Map<ColumnId, number>();
  for (const id of WORDS) {
    const column = table.columns.get(id);
    if (column !== undefined) columns.set(id, column);
  }
  if (dateColumn !== undefined) columns.set('created', dateColumn);
  for (const id of ['calls', 'amount'] as const) {
    const column = totals.get(id);
    if (column !== undefined) columns.set(id, column);
  }
  // What the report reads needs no answer.
  const used = new Set([...columns.values(), ...totals.values()]);
  const questions = table.questions.filter(({ column }) => !used.has(column));
  const reading = tableReadingOf({ ...table, columns, choices: [], questions }, locale);
  return { ...reading, ownColumns: () => [] };
}

/** The counts of a report that no table of leads has: sales and meetings. */
export function reportCounts({ totals }: DailyReport, { table }: TableReading): (id: string) => Float64Array | null {
  const once = memo();
  return (id) => {
    const column = totals.get(id);
    return column === undefined ? null : once(id, () => numberColumn(table, column).values);
  };
}
