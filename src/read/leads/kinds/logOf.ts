import { LOG_SIGNS } from '../../../i18n/languages.ts';
import { wordsPattern } from '../../../i18n/wordsPattern.ts';
import type { LogKind } from '../../../core/errors.ts';
import { type Cell, isBlank } from '../../cells/cell.ts';
import { callResults } from '../../cells/statuses/callResults.ts';
import { emailOf } from '../../cells/emailOf.ts';
import { fold } from '../../cells/fold.ts';
import { withoutAccents } from '../../cells/withoutAccents.ts';
import { headerSense } from '../../table/columns/headerSense.ts';
import { wordsApart } from '../../table/columns/wordsApart.ts';
import type { ColumnId } from '../../table/headers.ts';
import type { SourceTable } from '../../table/sourceTable.ts';

/** A table whose rows happened around deals and are none themselves. */
export interface Log {
  readonly of: LogKind;
  /** The column that tells it best. */
  readonly column: number;
}

/** Headers that tell it: fewer may stand in a table of deals as well. */
const ENOUGH = 2;
/** So many rows tell what stands in a column. */
const LOOKED_AT = 1000;

/** Columns that only deals have. */
const OF_DEALS: readonly ColumnId[] = ['paid', 'close_date', 'refunded', 'refund_amount', 'lost', 'proposal'];
/** Columns that a person may have named so, because the rows are deals. */
const NAMED: readonly ColumnId[] = ['status', 'stage', 'amount', ...OF_DEALS];

/**
 * The log in a table: calls, letters, visits to a webinar, or answers to a form, by what its
 * headers speak of and by the results that its cells hold.
 *
 * @returns Null for a table of deals, and where a person has said that it is one.
 */
export function logOf(table: SourceTable): Log | null {
  const { headers, columns, beside, rows, lines, answers } = table;
  const named = [...answers.columns.values(), ...answers.headers.values()];
  if (answers.statuses.size > 0 || named.some((id) => id !== null && NAMED.includes(id))) return null;
  if (OF_DEALS.some((id) => columns.has(id))) return null;
  const signs = signsIn(headers.map((header, at) => (beside.has(at) ? '' : header)));
  const said = columns.get('status') ?? columns.get('stage');
  const may = said === undefined ? null : callResults(wordsOf(said));
  const used = new Set(columns.values());
  const results = headers.findIndex((header, at) => {
    if (at === said) return may === 'sure';
    if (header === '' || said !== undefined || used.has(at) || beside.has(at)) return false;
    return headerSense(header).says('callResult') > 0 || callResults(wordsOf(at)) === 'sure';
  });
  const [letters, calls] = [signs.letters.length, signs.calls.length];
  if (results >= 0) return { of: letters > calls ? 'letters' : 'calls', column: results };
  const marks = columns.get('nps');
  const isTold = said !== undefined || columns.has('manager') || columns.has('amount');
  if (marks !== undefined && !isTold && headers[marks]?.includes('?')) return { of: 'answers', column: marks };
  // A sum of money, or a status, speaks for deals.
  const needed = ENOUGH + (columns.has('amount') ? 1 : 0) + (said === undefined ? 0 : 1);
  // Cells say it as plainly as two headers: busy, no answer; incoming, outgoing.
  const byCells = calls === 0 ? undefined : may === null ? headers.findIndex(saysCalls) : said;
  // A letter has two sides, and both are addresses: that says as much as a header.
  const mails = letters === 0 ? [] : headers.flatMap((header, at) => (header !== '' && areEmails(at) ? [at] : []));
  const found = {
    ...signs,
    letters: [...signs.letters, ...mails.slice(1, 2)],
    calls: byCells === undefined || byCells < 0 ? signs.calls : [...signs.calls, byCells, byCells],
  };
  for (const of of ['calls', 'letters', 'attendance'] as const) {
    const [column] = found[of];
    if (column !== undefined && found[of].length >= needed) return { of, column };
  }
  return null;

  function saysCalls(header: string, at: number): boolean {
    return header !== '' && at !== said && !beside.has(at) && callResults(wordsOf(at)) === 'sure';
  }

  function areEmails(at: number): boolean {
    const cells = [...wordsOf(at)];
    return !beside.has(at) && cells.length > 0 && cells.every((cell) => emailOf(cell) !== '');
  }

  function wordsOf(at: number): ReadonlySet<Cell> {
    const cells = Array.from(lines.subarray(0, LOOKED_AT), (line) => rows[line]?.[at]);
    return new Set(cells.filter((cell) => !isBlank(cell)));
  }
}

type Signs = Readonly<Record<keyof (typeof LOG_SIGNS)[number], readonly number[]>>;
let patterns: readonly (readonly [of: keyof Signs, pattern: RegExp])[] | null = null;

/** The columns whose headers speak of each kind of log. */
function signsIn(headers: readonly string[]): Signs {
  patterns ??= (['calls', 'letters', 'attendance'] as const).map((of) => [
    of,
    new RegExp(`(?:^| )${wordsPattern(LOG_SIGNS.map((signs) => signs[of]))}(?= |$)`),
  ]);
  const found = { calls: Array<number>(), letters: Array<number>(), attendance: Array<number>() };
  headers.forEach((header, column) => {
    if (header === '') return;
    const words = withoutAccents(fold(wordsApart(header).replace(NO_WORDS, ' ')));
    for (const [of, pattern] of patterns ?? []) if (pattern.test(words)) found[of].push(column);
  });
  return found;
}

const NO_WORDS = /[,.:;()[\]"«»“”/?!]+/g;
