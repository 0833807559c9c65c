import { GREEN, INK, QUIET, TITLES } from '../colors.ts';
import type { PagePen } from './pagePen.ts';

/** The heading of a part of the page, and the line under it; both are as wide as the part. */
export function putHeading(
  pen: PagePen,
  row: number,
  [from, to]: readonly [string, string],
  title: string,
  caption: string,
): void {
  const column = from.charCodeAt(0) - 64;
  pen.put(row, column, title);
  pen.put(row + 1, column, caption);
  pen.mergeRows(`${from}${row}:${to}${row + 1}`);
  pen.look(`${from}${row}`, { size: 13, bold: true, color: INK });
  pen.look(`${from}${row + 1}`, { size: 9, color: QUIET, wrap: true });
}

/** Room before a text at the left that stands behind a number at the right. */
export const GAP = '\u00a0\u00a0\u00a0';

/** The titles of a table; those that stand over numbers are at the right. */
export function putTitles(
  pen: PagePen,
  row: number,
  [from, to]: readonly [string, string],
  titles: Readonly<Record<string, string>>,
  numbers: readonly string[],
): void {
  for (const [at, title] of Object.entries(titles)) pen.put(row, at.charCodeAt(0) - 64, title);
  pen.look(`${from}${row}:${to}${row}`, { size: 9, bold: true, color: GREEN, background: TITLES, wrap: true });
  for (const at of numbers) pen.look(`${at}${row}`, { align: 'right' });
}
