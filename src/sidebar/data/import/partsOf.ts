import type { FileRows } from '../../../addon/api/index.ts';

/** One call to the server takes at most so many rows, and bytes. */
const [MOST_ROWS, MOST_BYTES] = [4000, 450_000];

/** The rows in parts of which each fits into one call; at least one part. */
export function partsOf<R>(rows: readonly R[]): (readonly R[])[] {
  const parts: (readonly R[])[] = [];
  const size = new TextEncoder();
  let [from, bytes] = [0, 0];
  rows.forEach((row, at) => {
    const own = size.encode(JSON.stringify(row)).length + 1;
    if (at > from && (at - from === MOST_ROWS || bytes + own > MOST_BYTES)) {
      parts.push(rows.slice(from, at));
      [from, bytes] = [at, 0];
    }
    bytes += own;
  });
  return [...parts, rows.slice(from)];
}

/** The parts of a table without the rows above its first one. */
export function bodyParts(parts: readonly FileRows[], above: number): FileRows[] {
  return parts.map((part, index) => (index === 0 ? part.slice(above) : part));
}
