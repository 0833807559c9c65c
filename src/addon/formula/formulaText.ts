import { ALPHABET } from '../../i18n/languages.ts';
import { Obstacle } from '../endpoint.ts';

/**
 * The text of a formula, its arguments as texts. Null is one that is left out; those at the end are
 * dropped.
 *
 * @param separator As people of the spreadsheet's locale type it; by default what is understood
 *   everywhere.
 */
export function formulaText(name: string, parts: readonly (string | null)[], separator: ',' | ';' = ';'): string {
  const used = [...parts];
  while (used[used.length - 1] === null) used.pop();
  return `=${name}(${used.map((part) => part ?? LEFT_OUT).join(`${separator} `)})`;
}

/** What stands for an argument that is left out between others. */
export const LEFT_OUT = '""';

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

const LETTERS = ALPHABET.map(({ letters, folded }) => letters + folded.from).join('');
const PLAIN = new RegExp(`^[${LETTERS}_][${LETTERS}\\d_]*$`, 'i');

/**
 * `Deals!A:L`, `'My deals'!A:L`: the name of a tab stands in quotes, unless it is a plain word that
 * does not look like a cell.
 */
export function onTab(tab: string, a1: string): string {
  const isPlain = PLAIN.test(tab) && !/^(?:[A-Za-z]{1,3}\d+|[Rr]\d*[Cc]\d*|true|false)$/i.test(tab);
  return `${isPlain ? tab : `'${tab.replace(/'/g, "''")}'`}!${a1}`;
}

/** Cells that a person typed. */
export interface Reference {
  /** Null for the tab where the formula stands. */
  readonly tab: string | null;
  /** Upper case, without `$`. */
  readonly a1: string;
}

const REFERENCE =
  /^=?\s*(?:(?:'((?:[^']|'')+)'|([^'!"(),;]+))!)?(\$?[a-z]{1,3}\$?\d+|\$?[a-z]{1,3}\$?\d*:\$?[a-z]{1,3}\$?\d*)$/i;

/** Reads `B1`, `$B$1`, `A2:A20`, `Team!A2:A`, `'My team'!A:A`, with or without `=`; null for any other text. */
export function referenceIn(typed: string): Reference | null {
  const match = REFERENCE.exec(typed.trim());
  if (match === null) return null;
  const [, inQuotes, plain, cells = ''] = match;
  const tab = inQuotes?.replace(/''/g, "'") ?? plain?.trim() ?? null;
  return { tab, a1: cells.replace(/\$/g, '').toUpperCase() };
}

/** The same. @throws Obstacle when it is no reference. */
export function referenceOf(typed: string): Reference {
  const reference = referenceIn(typed);
  if (reference === null) throw new Obstacle((words) => words.cellsUnreadable(typed));
  return reference;
}
