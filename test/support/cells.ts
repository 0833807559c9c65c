import type { Cell } from '../../src/read/cells/cell.ts';
import { localText } from './withHost.ts';

/**
 * A range as Google Sheets passes it, from a table drawn with `|`. Days become Dates of the zone,
 * numbers become numbers, the rest is text; an empty place is a blank cell.
 */
export function cells(drawn: string, zone = 'UTC'): Cell[][] {
  const rows = drawn
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((text) => cellOf(text.trim(), zone)));
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

function cellOf(text: string, zone: string): Cell {
  if (/^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(text)) return localDate(text, zone);
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/**
 * The Date of a local time such as `2026-11-05` or `2026-11-05T14:30`, found by asking the
 * calendar, not by arithmetic.
 */
export function localDate(text: string, zone = 'UTC'): Date {
  const wanted = (text.includes('T') ? `${text}:00` : `${text}T00:00:00`).replace('T', ' ');
  const asUtc = Date.parse(`${wanted.replace(' ', 'T')}Z`);
  for (let quarters = -56; quarters <= 56; quarters++) {
    const instant = asUtc + quarters * 900_000;
    if (localText(instant, zone) === wanted) return new Date(instant);
  }
  throw new Error(`${text} does not exist in ${zone}`);
}
