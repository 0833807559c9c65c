import { SECONDS_PER_DAY } from '../../core/time/days.ts';

/** Two rows with one print are taken for the same: of a million rows, the chance of an error is 1 to 10^4. */
export function printOf(cells: readonly (string | number | boolean)[]): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const cell of cells) {
    const text = `${typeof cell === 'number' ? rounded(cell) : cell}\u0001`;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

/** A time that went through a spreadsheet differs in its last digits, but is the same second. */
function rounded(value: number): number | string {
  if (Number.isInteger(value)) return value;
  const seconds = Math.round(value * SECONDS_PER_DAY);
  return Math.abs(value * SECONDS_PER_DAY - seconds) < 0.01 ? `${seconds} s` : value;
}
