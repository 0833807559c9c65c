import { type Lines, cellAt } from '../columnReader.ts';

/** What people write first in a date such as 05/11/2026. */
export type DayOrder = 'day' | 'month';

/**
 * What texts say about it together: `both` where they contradict each other, `either` where all
 * that depend on it can be read in both ways.
 */
export type ToldOrder = DayOrder | 'both' | 'either' | null;

/** A day of the week may stand in front. */
const SHORT_PARTS = /^\D*(\d\d?)([-./])(\d\d?)\2\d\d/;

/**
 * What one text says: 25/11/2026 can only begin with the day; null when it does not depend on the
 * order, as 2026-11-05 or 05/05/2026.
 */
export function orderOf(text: string): DayOrder | 'either' | null {
  const parts = SHORT_PARTS.exec(text);
  if (!parts) return null;
  const [a, b] = [Number(parts[1]), Number(parts[3])];
  if (a > 12) return b > 12 ? null : 'day';
  return b > 12 ? 'month' : a === b ? null : 'either';
}

/** 05.11.2026: with dots the day comes first everywhere, unless the data prove the opposite. */
export function isDotted(text: string): boolean {
  return /^\D*\d+\./.test(text);
}

export function toldBy(orders: Iterable<DayOrder | 'either' | null>): ToldOrder {
  const said = new Set(orders);
  if (said.has('day')) return said.has('month') ? 'both' : 'day';
  return said.has('month') ? 'month' : said.has('either') ? 'either' : null;
}

/** What the texts of one column say; nothing is decoded. */
export function dayOrderOf(table: Lines, column: number): ToldOrder {
  const cells = Array.from(table.lines, (_, lead) => cellAt(table, lead, column));
  return toldBy(cells.map((cell) => (typeof cell === 'string' ? orderOf(cell) : null)));
}
