import { type Cell, isBlank, isSheetError } from '../cells/cell.ts';
import { UNREADABLE, dateSerial } from '../cells/dates/dates.ts';
import type { Export } from '../exports/export.ts';
import { type Answers, toldAbout } from './answers.ts';
import { flagOf } from '../cells/flagOf.ts';
import { fold } from '../cells/fold.ts';
import { type ColumnId, DATE_IDS, NUMBER_IDS, WEAK_RANK, meaningOf } from './headers.ts';
import { cellNumber } from '../cells/numbers/numbers.ts';
import type { SheetLocale } from '../cells/sheetLocale.ts';

/** Which column of the table is what. */
export interface ChosenColumns {
  readonly columns: ReadonlyMap<ColumnId, number>;
  /**
   * Where several columns could be one: the one that is used, and the others. A person may choose
   * another one.
   */
  readonly choices: readonly { readonly id: ColumnId; readonly column: number; readonly others: readonly number[] }[];
  /**
   * Columns that are not needed: another column tells the same, the export computes them, or a
   * person leaves them out.
   */
  readonly leftOut: readonly number[];
}

interface Candidate {
  readonly column: number;
  readonly rank: number;
  readonly isTold: boolean;
}

/**
 * Decides which column is what: first by the answers of people, then by the words of the headers. Where
 * several columns could be one, their cells decide: first comes the column whose cells are of the
 * right kind, then the one with the better word, then the one with more filled cells.
 *
 * @param sample Rows of leads, from all over the table.
 */
export function chooseColumns(
  headers: readonly string[],
  sample: readonly (readonly Cell[])[],
  answers: Answers,
  from: Export | null,
  locale: SheetLocale,
): ChosenColumns {
  const candidates = new Map<ColumnId, Candidate[]>();
  const leftOut: number[] = [];
  const cellsOf = (column: number): readonly Cell[] =>
    sample.map((row) => row[column]).filter((cell) => !isBlank(cell) && cell !== false && !isSheetError(cell));
  const add = (id: ColumnId, candidate: Candidate): void => {
    candidates.set(id, [...(candidates.get(id) ?? []), candidate]);
  };
  headers.forEach((header, column) => {
    const told = toldAbout(answers, column, fold(header));
    if (told !== undefined) {
      if (told === null) leftOut.push(column);
      else add(told, { column, rank: -1, isTold: true });
      return;
    }
    const meaning = header === '' ? null : meaningOf(header, from);
    if (meaning === 'unused') leftOut.push(column);
    else if (meaning !== null) {
      // "Оплата" above 45 000 and 12 000 is how much was paid, not when.
      const isSum = meaning.id === 'paid' && meaning.rank > 1 && areSums(cellsOf(column), locale);
      add(isSum ? 'amount' : meaning.id, { column, rank: meaning.rank + (isSum ? WEAK_RANK / 2 : 0), isTold: false });
    }
  });

  const columns = new Map<ColumnId, number>();
  const choices: { id: ColumnId; column: number; others: number[] }[] = [];
  for (const [id, all] of candidates) {
    const [best, ...rest] = all.length === 1 ? all : sorted(id, all, cellsOf, locale);
    if (best === undefined) continue;
    columns.set(id, best.column);
    const rivals = rest.filter(({ column, rank }) => rank < WEAK_RANK && best.rank > 0 && !isSame(best.column, column));
    if (rivals.length > 0) choices.push({ id, column: best.column, others: rivals.map(({ column }) => column) });
    leftOut.push(...rest.filter((candidate) => !rivals.includes(candidate)).map(({ column }) => column));
  }
  return { columns, choices, leftOut };

  function isSame(one: number, other: number): boolean {
    return sample.every((row) => String(row[one]) === String(row[other]));
  }
}

/** The best candidate first. */
function sorted(
  id: ColumnId,
  candidates: readonly Candidate[],
  cellsOf: (column: number) => readonly Cell[],
  locale: SheetLocale,
): Candidate[] {
  const fits = candidates.map(({ column }) => cellsOf(column).filter((cell) => fitsColumn(id, cell, locale)).length);
  const most = Math.max(1, ...fits);
  const graded = candidates.map((candidate, i) => {
    const { column, rank, isTold } = candidate;
    const fit = fits[i] ?? 0;
    const grades = [isTold, fit * 2 >= cellsOf(column).length && fit > 0, rank < WEAK_RANK, rank === 0].map(Number);
    // Compared in thirds: a few more cells are no reason to prefer the worse word.
    return { candidate, grades: [...grades, Math.round((3 * fit) / most), -rank, fit, -column] };
  });
  const difference = (a: readonly number[], b: readonly number[]): number => {
    const first = a.findIndex((grade, i) => grade !== b[i]);
    return (b[first] ?? 0) - (a[first] ?? 0);
  };
  return graded.sort((a, b) => difference(a.grades, b.grades)).map(({ candidate }) => candidate);
}

/** Whether a cell fits the column: a date or a flag, a number, or any text. */
function fitsColumn(id: ColumnId, cell: Cell, locale: SheetLocale): boolean {
  if (DATE_IDS.includes(id)) return Number.isFinite(dateSerial(cell, locale)) || flagOf(cell) !== null;
  return NUMBER_IDS.includes(id) ? cellNumber(cell) !== UNREADABLE : typeof cell === 'string' || id === 'id';
}

function areSums(cells: readonly Cell[], locale: SheetLocale): boolean {
  const isSum = (cell: Cell): boolean =>
    Number.isFinite(cellNumber(cell)) && (typeof cell === 'number' || !Number.isFinite(dateSerial(cell, locale)));
  return cells.length > 0 && cells.every(isSum) && !cells.every((cell) => Number.isFinite(dateSerial(cell, locale)));
}
