import { type DateColumn } from '../../cells/dates/dates.ts';
import { type Cell, isBlank } from '../../cells/cell.ts';
import { cellAt } from '../../cells/columnReader.ts';
import { flagOf } from '../../cells/flagOf.ts';
import { fold } from '../../cells/fold.ts';
import { isReached, UNDATED } from '../../../core/leads.ts';
import { headerKind } from '../../table/headerKind.ts';
import type { ColumnId } from '../../table/headers.ts';
import { MILESTONE_DATES } from '../../table/leadRow.ts';
import { memo } from '../../memo.ts';
import { type TableReading, tableReadingOf } from '../tableReading.ts';

/** A table with one date, which is both the day of payment and that of creation. */
export interface SalesLog {
  readonly dateColumn: number;
  /** True where every row is a sale; else rows are leads, and those of won status are sales. */
  readonly isWhole: boolean;
}

/** What share of the rows must have the date, and the money, of a sale. */
const MOST = 0.8;

/**
 * The list of sales in a table: one date, money, who or what it was, and no status, or only won ones. A date whose
 * header says what happened ("Created") is no such date, and nor is one that a person has named;
 * a date of payment that some rows lack, or deny, belongs to a table of leads. With statuses of all
 * kinds a plain date ("Date") dates the won rows.
 *
 * @returns Null for another table.
 */
export function salesLogOf(reading: TableReading): SalesLog | null {
  const { table } = reading;
  const { columns, headers, answers } = table;
  const dates = MILESTONE_DATES.filter((id) => columns.has(id));
  const [id = 'lost'] = dates;
  const dateColumn = columns.get(id);
  if (dateColumn === undefined || dates.length > 1 || !DATED.includes(id)) return null;
  const header = headers[dateColumn] ?? '';
  const isTold = answers.columns.has(dateColumn) || answers.headers.has(fold(header));
  const isPlain = id === 'created' && !isTold && headerKind(header) === 'day';
  if ((id === 'created' && !isPlain) || reading.ownColumns().length > 0) return null;
  const statuses = reading.statuses();
  const won = statuses?.filter((status) => status === 'won' || status === 'refunded').length;
  if (won !== undefined && won < table.lines.length) return isPlain && won > 0 ? { dateColumn, isWhole: false } : null;
  if (id === 'close_date' && won === undefined) return null;
  const amount = columns.get('amount');
  const known = new Set(columns.values());
  // Sums of days of which something else is said are expenses, or a statement of a bank.
  const isOfSales = OF_SALES.some((of) => columns.has(of)) || headers.every((text, at) => text === '' || known.has(at));
  const isSale = isPlain
    ? (won !== undefined || isOfSales) && amount !== undefined && isFilled(amount, MOST)
    : isFilled(dateColumn, 1);
  return isSale ? { dateColumn, isWhole: true } : null;

  function isFilled(column: number, share: number): boolean {
    const says = (cell: Cell): boolean => !isBlank(cell) && cell !== 0 && flagOf(cell) !== false;
    const filled = table.lines.filter((_, line) => says(cellAt(table, line, column)));
    return filled.length >= share * table.lines.length;
  }
}

/** Who bought, what, from whom: one of these is in a list of sales. */
const OF_SALES: readonly ColumnId[] = ['id', 'client', 'client_id', 'email', 'phone', 'manager', 'product', 'source'];
const DATED: readonly ColumnId[] = ['created', 'paid', 'close_date'];

/** The table with its date as the day of payment and of creation. */
export function salesReading({ dateColumn, isWhole }: SalesLog, { table, locale }: TableReading): TableReading {
  const others = [...table.columns].filter(([, column]) => column !== dateColumn);
  const columns = new Map<ColumnId, number>([...others, ['created', dateColumn], ['paid', dateColumn]]);
  const reading = tableReadingOf({ ...table, columns }, locale);
  const once = memo();
  /** A sale without a readable day is a sale; of leads, only the won ones have a day of payment. */
  const paid = (dates: DateColumn): DateColumn => {
    const statuses = isWhole ? null : reading.statuses();
    const isSale = (line: number): boolean =>
      statuses === null || statuses[line] === 'won' || statuses[line] === 'refunded';
    const values = dates.values.map((at, line) => (!isSale(line) ? NaN : isReached(at) ? at : UNDATED));
    return { ...dates, values, isFull: false };
  };
  return {
    ...reading,
    dates(id) {
      const dates = reading.dates(id);
      return id === 'paid' && dates !== null ? once('paid', () => paid(dates)) : dates;
    },
  };
}
