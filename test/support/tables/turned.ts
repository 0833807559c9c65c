import type { MadeTable } from './madeTable.ts';
import type { Random } from './random.ts';
import type { Value } from './sketch.ts';
import { readingOf } from './verdict.ts';

/**
 * The table with every row below its header written twice. Undefined where no ID is read: rows
 * without one are leads, however alike.
 */
export function doubled(made: MadeTable): MadeTable | undefined {
  const ids = made.columns.find(({ role }) => role === 'id')?.values ?? [];
  if (!isPlain(made) || ids.some(saysNothing) || !readingOf(made).hasId) return undefined;
  const [header = [], ...rows] = made.cells;
  return { ...made, cells: [header, ...rows.flatMap((row) => [row, row])] };
}

/** The table with its rows in another order. Undefined where the place of a row says something. */
export function shuffled(made: MadeTable, random: Random): MadeTable | undefined {
  if (!isPlain(made)) return undefined;
  const [header = [], ...rows] = made.cells;
  return { ...made, cells: [header, ...random.shuffled(rows)] };
}

const saysNothing = (id: Value): boolean => id === 0 || id === '' || id === '-' || id === '—';

/** Whether the header is the first row and all that stands below belongs to it. */
const isPlain = ({ sketch, noise }: MadeTable): boolean =>
  !noise.includes('titles above') && !sketch.titles && !sketch.below && !sketch.beside;
