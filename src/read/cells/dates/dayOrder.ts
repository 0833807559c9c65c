import { type Lines, cellAt } from '../columnReader.ts';

/** What people write first in a date such as 05/11/2026. */
export type DayOrder = 'day' | 'month';

/**
 * What the texts of a column say about the order together: `both` when they contradict each other;
 * `either` when all that depend on it can be read in both ways; null when none depends on it.
 */
export type ToldOrder = DayOrder | 'both' | 'either' | null;

/** Two short numbers and a year. A weekday may stand before them. */
const SHORT_PARTS = /^\D*(\d\d?)([-./])(\d\d?)\2\d\d/;

/**
 * What one text proves: 25/11/2026 can only begin with the day. Null when the order does not
 * matter, as in 2026-11-05 or 05/05/2026.
 */
export function orderOf(text: string): DayOrder | 'either' | null {
  const parts = SHORT_PARTS.exec(text);
  if (!parts) return null;
  const [a, b] = [Number(parts[1]), Number(parts[3])];
  if (a > 12) return b > 12 ? null : 'day';
  return b > 12 ? 'month' : a === b ? null : 'either';
}

/**
 * Whether a text is like 05.11.2026. With dots the day comes first everywhere, unless the data
 * prove the opposite.
 */
export function isDotted(text: string): boolean {
  return /^\D*\d+\./.test(text);
}

export function toldBy(orders: Iterable<DayOrder | 'either' | null>): ToldOrder {
  const said = new Set(orders);
  if (said.has('day')) return said.has('month') ? 'both' : 'day';
  return said.has('month') ? 'month' : said.has('either') ? 'either' : null;
}

/** What the texts of one column say together. Nothing is decoded. */
export function dayOrderOf(table: Lines, column: number): ToldOrder {
  const cells = Array.from(table.lines, (_, lead) => cellAt(table, lead, column));
  return toldBy(cells.map((cell) => (typeof cell === 'string' ? orderOf(cell) : null)));
}
