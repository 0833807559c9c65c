import { isReached } from '../../../core/leads.ts';
import type { Answers } from '../../table/answers.ts';
import { groupBy } from '../../groupBy.ts';
import { type TellIdNote, sumOfRows } from './idReading.ts';
import { type IdRow, wholeDay } from './idRows.ts';

/** The payments in the paid rows of one lead. */
interface Payments {
  /** The first one first; of one day, the upper row. Those without a day come last. */
  readonly payments: readonly IdRow[];
  /** Whether the rows are states of one payment, which differ in the amount. */
  readonly isState: boolean;
}

/**
 * Different days are parts, and so are different items of one day. Rows of one day and item are one
 * payment: written twice where the amount is the same, else states of which the lower row counts.
 * A row without a day is a part where its item stands in no other row: that is seen row by row,
 * before rows are joined, as an item may be missing in one of them. So the order of rows says
 * nothing but which of two amounts is the later one.
 *
 * @param rows At least one, in the order of the lines.
 */
export function paymentsOf(rows: readonly IdRow[], answer: Answers['sameId'], tell: TellIdNote): Payments {
  if (answer === 'states') return { payments: [lastState(rows, tell)], isState: rows.length > 1 };
  const days = groupBy(rows, ({ paid }) => wholeDay(paid));
  const order = [...days.keys()].sort((a, b) => (a === b ? 0 : a - b));
  const payments: IdRow[] = [];
  /** The items of each payment so far, as all its rows tell them; none where its own has none. */
  const items: string[][] = [];
  for (const day of order) {
    const isSure = Number.isFinite(day) || payments.length === 0;
    const others = items.every(({ length }) => length > 0) ? new Set(items.flat()) : null;
    const ofDay = days.get(day) ?? [];
    const own = isSure ? ofDay : ofDay.filter((row) => mayBePart(row, others));
    if (own.length < ofDay.length)
      tell(
        'id-repeated',
        ofDay.filter((row) => !own.includes(row)),
      );
    for (const same of answer === 'parts' ? own.map((row) => [row]) : byItem(own)) {
      const payment = onePayment(same, tell);
      payments.push(payment);
      items.push(payment.item === '' ? [] : same.map(({ item }) => item).filter((item) => item !== ''));
    }
  }
  const amounts = new Set(rows.map(({ amount }) => amount).filter(isWritten));
  return { payments, isState: days.size === 1 && payments.length === 1 && amounts.size > 1 };
}

const isWritten = (amount: number): boolean => !Number.isNaN(amount);

/** The items of rows; null where one has none. */
export function itemsOf(rows: readonly IdRow[]): ReadonlySet<string> | null {
  return rows.every(({ item }) => item !== '') ? new Set(rows.map(({ item }) => item)) : null;
}

/** Whether a row has an item that none of the other rows has, and all of them have one. */
export function mayBePart({ item }: IdRow, others: ReadonlySet<string> | null): boolean {
  return others !== null && item !== '' && !others.has(item);
}

/** Rows of one day by item; all together where one has none. */
function byItem(rows: readonly IdRow[]): readonly (readonly IdRow[])[] {
  if (rows.length === 0) return [];
  return rows.some(({ item }) => item === '') ? [rows] : [...groupBy(rows, ({ item }) => item).values()];
}

/** The row that counts of those that tell of one payment. */
function onePayment(rows: readonly IdRow[], tell: TellIdNote): IdRow {
  const priced = rows.filter(({ amount }) => isWritten(amount));
  const isSame = new Set(priced.map(({ amount }) => amount)).size < 2;
  const [fullest] = [...(priced.length > 0 ? priced : rows)].sort(byWhatTheyTell);
  const row = isSame ? fullest : priced[priced.length - 1];
  if (row === undefined) throw new Error('No rows');
  const others = rows.filter((other) => other !== row);
  const note = priced.length < 2 ? 'id-repeated' : isSame ? 'same-id-twice' : 'same-id-amounts';
  tell(note, others, sumOfRows(others));
  return row;
}

/** Of rows of one payment: the one that went back first, as far as days are known; with an item. */
function byWhatTheyTell(a: IdRow, b: IdRow): number {
  const [first, second] = [a, b].map(({ refunded }) => (isReached(refunded) ? refunded : Infinity));
  if (first !== second) return (first ?? Infinity) - (second ?? Infinity);
  return Number(a.item === '') - Number(b.item === '');
}

/** Somebody said that rows are states: the latest payment counts, of one day the lower row. */
function lastState(rows: readonly IdRow[], tell: TellIdNote): IdRow {
  const dated = rows.filter(({ paid }) => Number.isFinite(paid));
  const row = (dated.length > 0 ? dated : rows).reduce((one, other) =>
    wholeDay(other.paid) >= wholeDay(one.paid) ? other : one,
  );
  tell(
    'id-repeated',
    rows.filter((other) => other !== row),
  );
  return row;
}
