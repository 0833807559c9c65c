import { fold } from '../cells/fold.ts';
import { toldAbout } from '../table/answers.ts';
import { type ColumnId, WEAK_RANK, meaningOf } from '../table/headers.ts';
import type { TableReading } from './tableReading.ts';

/** "Is this column that?": a meaning that no column has, and the likeliest column for it. */
export interface ColumnQuestion {
  readonly column: number;
  readonly id: ColumnId;
}

/** The dates that a table of leads needs most, in the order in which their columns usually stand. */
const ASKED: readonly ColumnId[] = ['created', 'paid'];

/**
 * What to ask people about columns that are not read: a date column that nobody knows may be the
 * creation or the payment. None about a column that somebody has said something about.
 */
export function columnQuestions({ table, ownColumns }: TableReading): readonly ColumnQuestion[] {
  const missing = ASKED.filter((id) => !table.columns.has(id));
  const free = ownColumns().filter(({ column, name }) => toldAbout(table.answers, column, name) === undefined);
  return missing.flatMap((id, index) => {
    const column = free[index]?.column;
    return column === undefined ? [] : { column, id };
  });
}

/**
 * How sure it is that a column is what it is read as, from 0 to 1: 1 where people have said so, or
 * its header is the very name; less for other words, and for a stage of the table's own.
 */
export function certaintyOf({ table }: TableReading, column: number): number {
  const header = table.headers[column] ?? '';
  const told = toldAbout(table.answers, column, fold(header));
  if (told !== undefined) return 1;
  const meaning = meaningOf(header, table.from);
  if (meaning === null || meaning === 'unused') return OWN_STAGE;
  return meaning.rank <= 1 ? 1 : meaning.rank < WEAK_RANK ? OTHER_WORD : WEAK_WORD;
}

const OTHER_WORD = 0.9;
const OWN_STAGE = 0.7;
const WEAK_WORD = 0.6;
