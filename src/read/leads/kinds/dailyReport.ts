import { UNREADABLE } from '../../cells/dates/dates.ts';
import { isBlank } from '../../cells/cell.ts';
import { cellAt } from '../../cells/columnReader.ts';
import { fold } from '../../cells/fold.ts';
import { cellNumber } from '../../cells/numbers/numbers.ts';
import { type HeaderKind, headerKind } from '../../table/headerKind.ts';
import type { ColumnId } from '../../table/headers.ts';
import { MILESTONE_DATES } from '../../table/leadRow.ts';
import type { TableReading } from '../tableReading.ts';

/** A table in which a row is what a person did on a day, in numbers. */
export interface DailyReport {
  /** Undefined where the rows have no day. */
  readonly dateColumn: number | undefined;
  /** The columns that can be added up, by what they count: `calls`,
   * `meetings`, `sales`; `amount` is the money. */
  readonly totals: ReadonlyMap<string, number>;
}

/** Columns that say a row is one lead. */
const OF_LEADS: readonly ColumnId[] = ['client', 'status', 'stage', 'activity', 'referred_by', 'nps'];
/** Counts of what leads to a sale. */
const WORK: readonly HeaderKind[] = ['calls', 'meetings'];
/** How many rows decide what a column holds. */
const SAMPLE = 200;
/** A larger number is no count of a day. */
const LARGEST = 20000;

/**
 * The daily report in a table: a day or a person, and counts, such as calls, meetings, sales, with
 * the money of the day. Two counts are needed, or one beside a plain “Date”.
 *
 * @returns Null for another table.
 */
export function dailyReportOf({ table, ownColumns }: TableReading): DailyReport | null {
  const { columns, headers, answers, lines } = table;
  if (OF_LEADS.some((id) => columns.has(id))) return null;
  const totals = new Map<string, number>();
  let counts = 0;
  headers.forEach((header, column) => {
    const kind =
      header === '' || answers.columns.has(column) || answers.headers.has(fold(header)) ? null : headerKind(header);
    if (kind === null || kind === 'day' || kind === 'entered' || kind === 'exited' || kind === 'to') return;
    const holds = contentOf(column);
    if (holds === 'counts' && kind !== 'revenue') counts++;
    if (kind === 'other' || holds === 'words') return;
    const total = kind === 'revenue' || holds === 'sums' ? 'amount' : kind;
    if (!totals.has(total)) totals.set(total, column);
  });
  const counted = new Set(totals.values());
  const dates = MILESTONE_DATES.flatMap((id) => columns.get(id) ?? []).filter((column) => !counted.has(column));
  const amount = columns.get('amount');
  // Beside several counts, money under any header is that of the day.
  if (counts > 1 && amount !== undefined && !counted.has(amount) && !totals.has('amount')) totals.set('amount', amount);
  const isOther = amount !== undefined && ![...totals.values()].includes(amount);
  const [dateColumn] = dates;
  const isPlain = dateColumn !== undefined && headerKind(headers[dateColumn] ?? '') === 'day';
  // Calls beside what was sold are those of one sale, not of a day.
  const isSale = columns.has('product') && WORK.some((id) => totals.has(id));
  const isReport = counts > 1 || (counts === 1 && isPlain && !isSale);
  if (!isReport || totals.size === 0 || dates.length > 1 || isOther) return null;
  // “Week” over dates is a date that has no name elsewhere.
  const day = dateColumn ?? ownColumns()[0]?.column;
  return day === undefined && !columns.has('manager') ? null : { dateColumn: day, totals };

  function contentOf(column: number): 'counts' | 'sums' | 'words' {
    let [filled, whole, numbers] = [0, 0, 0];
    for (let line = 0; line < lines.length && filled < SAMPLE; line++) {
      const cell = cellAt(table, line, column);
      if (isBlank(cell)) continue;
      filled++;
      const number = cellNumber(cell);
      if (number === UNREADABLE || !Number.isFinite(number)) continue;
      numbers++;
      if (number >= 0 && number < LARGEST && Number.isInteger(number)) whole++;
    }
    const isMost = (count: number): boolean => count > 0 && count * 10 >= filled * 9;
    return isMost(whole) ? 'counts' : isMost(numbers) ? 'sums' : 'words';
  }
}
