import type { TabStanding } from '../api/index.ts';

type Rows = TabStanding['rows'];

/** Who has most comes first; who has as much, or no number, stays in the order of the rows. */
export function mostFirst(rows: Rows, column: number): Rows {
  const of = (row: Rows[number]): number => {
    const value = row[column];
    return typeof value === 'number' ? value : -Infinity;
  };
  // Two without a number are alike: their difference is none.
  return [...rows].sort((a, b) => of(b) - of(a) || 0);
}
