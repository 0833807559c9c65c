import type { Carries, Deal } from './figures.ts';
import { type CellKind, headerOf } from './headerOf.ts';
import type { Random } from './random.ts';
import type { Role, Trap, Words } from './words.ts';

/** What stands in a cell before it is written in the way of a language. */
export type Value = null | string | boolean | number | { readonly day: number } | { readonly money: number };

/** A column of a sketch: what it is, its header and its cells from the top down. */
export interface SketchColumn {
  readonly role: Role | Trap | 'count';
  readonly header: string;
  readonly values: readonly Value[];
}

/** A table before it is written into cells, with what is true of it. */
export interface Sketch {
  readonly kind: string;
  readonly deals: readonly Deal[];
  readonly carries: Carries;
  readonly columns: readonly SketchColumn[];
  /** Titles that stand alone above a row: the index of that row, and the text. */
  readonly titles?: readonly { readonly above: number; readonly text: string }[];
  /** What may be put around the rows. A table that is about its rows gets none. */
  readonly noise: 'any' | 'columns' | 'none';
  /** Rows of another table below, or columns of another one beside. */
  readonly below?: readonly (readonly Value[])[];
  readonly beside?: readonly (readonly Value[])[];
}

const MONEY: readonly string[] = ['amount', 'wholeAmount', 'refundAmount'];
const DAYS: readonly string[] = ['created', 'paid', 'closed', 'saleDate', 'day', 'changed', 'entered', 'refunded'];

/** A column of a role with a header of the language. */
export function columnOf(random: Random, words: Words, role: Role, values: readonly Value[]): SketchColumn {
  const kind: CellKind = MONEY.includes(role) ? 'money' : DAYS.includes(role) ? 'day' : 'other';
  return { role, header: headerOf(random, words.headers[role], kind, words.currencies), values };
}

/** Two to four people of a team. */
export const teamOf = (random: Random, words: Words): string[] =>
  random.shuffled(words.people).slice(0, random.int(2, 4));

/** So many clients with different names, none of whom is of the team. */
export function clientsOf(random: Random, words: Words, count: number): string[] {
  const all = words.firstNames.flatMap((first) => words.lastNames.map((last) => `${first} ${last}`));
  return random.shuffled(all).slice(0, count);
}

/** A price with few digits, as courses have. */
export const priceOf = (random: Random): number =>
  random.chance(0.2) ? random.int(1000, 99_999) / 100 : random.int(2, 600) * 50;

/** The ids of a table, all different: a word and a number, or a number. */
export function idsOf(random: Random, count: number): (string | number)[] {
  const from = random.int(1, 9000);
  const prefix = random.pick(['', '', 'D-', 'L', 'A/', '#']);
  return Array.from({ length: count }, (_, i) => (prefix === '' ? from + i : `${prefix}${from + i}`));
}
