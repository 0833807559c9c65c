import type { Export } from '../../exports/export.ts';
import { type Cell, isBlank } from '../cell.ts';
import { flagOf } from '../flagOf.ts';
import { fold } from '../fold.ts';
import type { Status } from './status.ts';
import { statusOf, statusOfExport } from './statusOf.ts';

/** A column of more different words is one of comments: reading them all would take seconds. */
const MOST_WORDS = 1000;

/** What the words of a column mean, each read once. */
export interface StatusWords {
  /** Null for a blank cell and for a word that nobody knows. */
  of(cell: Cell): Status | null;
  /** The cells that were asked about. */
  readonly seen: ReadonlyMap<Cell, Status | null>;
}

/**
 * As {@link statusOf}, for cells, with an answer kept for each text.
 *
 * @param answers What people have said about a word, by the folded word: it counts before all else.
 * @param isOfPayment Whether the column asks if it was paid: then yes is won, and no is unpaid.
 */
export function statusWordsOf(
  from: Export | null,
  answers: ReadonlyMap<string, Status>,
  isOfPayment = false,
): StatusWords {
  const seen = new Map<Cell, Status | null>();
  function learn(cell: Cell): Status | null {
    let status: Status | null = null;
    const answer = answers.size > 0 && !isBlank(cell) ? answers.get(fold(String(cell))) : undefined;
    if (answer !== undefined) status = answer;
    // A checkbox is no status, except where it is a word of the export: a sheet turns the word
    // "false" into a checkbox value.
    else if (typeof cell === 'boolean') status = statusOfExport(String(cell), from);
    else if (!isBlank(cell) && seen.size < MOST_WORDS) status = statusOf(String(cell), from);
    const flag = isOfPayment && status === null ? flagOf(cell) : null;
    if (flag !== null) status = flag ? 'won' : 'unpaid';
    seen.set(cell, status);
    return status;
  }
  return {
    seen,
    of(cell) {
      const status = seen.get(cell);
      return status === undefined ? learn(cell) : status;
    },
  };
}
