import { BLANK, type CellEvidence } from './cellEvidence.ts';
import type { ColumnId } from './headers.ts';

/** A column that may be what the table lacks. */
export interface ColumnQuestion {
  readonly column: number;
  readonly id: ColumnId;
}

/** What nearly every figure needs, and the cells that such a column has. */
const NEEDED: readonly (readonly [
  id: ColumnId,
  looksSo: (cells: CellEvidence) => boolean,
  unless: readonly ColumnId[],
])[] = [
  ['manager', repeats, []],
  ['created', (cells) => cells.kind === 'dates', []],
  ['paid', (cells) => cells.kind === 'dates', ['close_date', 'status']],
  ['amount', (cells) => cells.kind === 'numbers' && cells.looksLikeMoney, []],
  ['status', repeats, ['paid', 'stage']],
];

/** Fewer cells say nothing about how often a name comes again. */
const FEW = 4;

/** Whether a few texts come again and again, as names of people and words of a status do. */
function repeats(cells: CellEvidence): boolean {
  return cells.kind === 'words' && cells.filled >= FEW && cells.distinct > 1 && cells.distinct * 2 <= cells.filled;
}

/**
 * For each needed meaning that no column has, the first free column whose cells fit.
 *
 * @param free Columns that nothing is made of.
 */
export function columnQuestions(
  columns: ReadonlyMap<ColumnId, number>,
  free: readonly number[],
  evidence: readonly CellEvidence[],
): readonly ColumnQuestion[] {
  const asked = new Set<number>();
  return NEEDED.flatMap(([id, looksSo, unless]) => {
    if ([id, ...unless].some((known) => columns.has(known))) return [];
    const column = free.find((one) => !asked.has(one) && looksSo(evidence[one] ?? BLANK));
    if (column === undefined) return [];
    asked.add(column);
    return [{ column, id }];
  });
}
