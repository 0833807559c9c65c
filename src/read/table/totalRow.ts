import { TOTALS } from '../../i18n/languages.ts';
import { LETTERS, wordsPattern } from '../../i18n/wordsPattern.ts';
import { type Cell, isBlank } from '../cells/cell.ts';
import { fold } from '../cells/fold.ts';

/** Whether a text labels a total by itself, or only where nothing but numbers stands beside it. */
type TotalLabel = 'total' | 'beside numbers' | null;

let patterns: { readonly whole: RegExp; readonly last: RegExp } | null = null;

function compiled(): NonNullable<typeof patterns> {
  const words = (key: keyof (typeof TOTALS)[number]): string => wordsPattern(TOTALS.map((totals) => totals[key]));
  const alone = `${words('alone')}(?:$| ${words('of')} |[ :=]+[-+]?\\d)`;
  return { whole: new RegExp(`^${words('first')}(?![${LETTERS}])|^${alone}`), last: new RegExp(` ${words('last')}$`) };
}

/** A longer text is a comment. */
const LONGEST = 60;

/** What a text says of its row, as exports and people label totals and averages; an address nothing. */
function totalLabel(text: string): TotalLabel {
  if (text.length > LONGEST || text.includes('@')) return null;
  const { whole, last } = (patterns ??= compiled());
  const word = fold(text);
  return whole.test(word) ? 'total' : last.test(word) ? 'beside numbers' : null;
}

/**
 * Whether a row is a total: the word stands in its first filled cell, or in a column of names with
 * nothing but numbers beside it, and it has no id, status or client of its own. A row with a date is
 * none; that is asked before.
 *
 * @param first Where the word may stand.
 * @param own The columns of what only a lead has.
 */
export function isTotalRow(row: readonly Cell[], first: number, own: readonly number[]): boolean {
  const cell = row[first];
  const label = typeof cell === 'string' ? totalLabel(cell) : null;
  if (label === null || own.some((column) => column !== first && isFilled(row[column]))) return false;
  return label === 'total' || row.every((other, column) => column === first || !isFilled(other) || hasNumber(other));
}

const isFilled = (cell: Cell): boolean => !isBlank(cell) && cell !== false;
/** Whether a cell is a number, with or without something short before it: a currency. */
export const hasNumber = (cell: Cell): boolean => typeof cell === 'number' || /^\D{0,4}\d/.test(String(cell));
