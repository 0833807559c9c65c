import { ALPHABET } from '../../i18n/languages.ts';
import { Obstacle } from '../endpoint.ts';

/**
 * An argument ready to stand in a formula: its text, another function with its arguments, or null
 * where it is left out.
 */
export type FormulaPart = string | null | { readonly name: string; readonly parts: readonly string[] };

/** The text of a formula. The trailing arguments that are left out are dropped. */
export function formulaText(name: string, parts: readonly FormulaPart[], separator: ',' | ';' = ','): string {
  const used = [...parts];
  while (used[used.length - 1] === null) used.pop();
  const texts = used.map((part) =>
    typeof part === 'string' ? part : part ? formulaText(part.name, part.parts, separator).slice(1) : '""',
  );
  return `=${name}(${texts.join(`${separator} `)})`;
}

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

/**
 * Reads `B1`, `$B$1`, `A2:A20`, `Team!A2:A`, `'My team'!A:A`, with or without `=`. @throws Obstacle
 * when it is no reference.
 */
export function referenceOf(typed: string): Reference {
  const match = REFERENCE.exec(typed.trim());
  if (match === null) throw new Obstacle((words) => words.cellsUnreadable(typed));
  const [, inQuotes, plain, cells = ''] = match;
  const tab = inQuotes?.replace(/''/g, "'") ?? plain?.trim() ?? null;
  return { tab, a1: cells.replace(/\$/g, '').toUpperCase() };
}
