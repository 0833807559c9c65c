import { BLANK, type CellEvidence } from './cellEvidence.ts';
import type { ColumnId } from '../headers.ts';

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
  ['manager', (cells) => repeats(cells) && !areStatuses(cells), []],
  ['created', (cells) => cells.kind === 'dates', []],
  ['paid', (cells) => cells.kind === 'dates', ['close_date', 'status']],
  ['amount', (cells) => cells.kind === 'numbers' && cells.looksLikeMoney, []],
  ['status', (cells) => repeats(cells) && areStatuses(cells), ['paid', 'stage']],
  ['status', repeats, ['paid', 'stage']],
];

/** Whether the cells are a few names or words, each in several rows. */
function repeats(cells: CellEvidence): boolean {
  return cells.kind === 'words' && cells.repeats;
}

/** Whether most cells are words of a status. */
function areStatuses(cells: CellEvidence): boolean {
  return cells.statusShare >= 0.5;
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
  const asked = new Map<ColumnId, number>();
  for (const [id, looksSo, unless] of NEEDED) {
    if (asked.has(id) || [id, ...unless].some((known) => columns.has(known))) continue;
    const others = new Set(asked.values());
    const column = free.find((one) => !others.has(one) && looksSo(evidence[one] ?? BLANK));
    if (column !== undefined) asked.set(id, column);
  }
  return [...asked].map(([id, column]) => ({ column, id }));
}
