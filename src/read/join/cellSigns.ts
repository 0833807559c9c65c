import { type Cell, isBlank, isDate } from '../cells/cell.ts';
import { cellAt } from '../cells/columnReader.ts';
import { flagOf } from '../cells/flagOf.ts';
import type { SourceTable } from '../table/sourceTable.ts';
import { type JoinWord, spacedWords, speaksOf } from './joinWords.ts';
import type { RoleColumns } from './roleColumns.ts';

/** What the words of a row may say of a call, a letter or a visit. */
export type Sign = Extract<
  JoinWord,
  'out' | 'in' | 'answered' | 'missed' | 'bounced' | 'delivered' | 'mass' | 'absent' | 'came'
>;

/** A column with more different texts is one of comments or names. */
const MOST_WORDS = 40;
/** A longer text is a sentence. */
const LONGEST = 40;

/**
 * What the short words of each row say: read from columns of a few words that repeat, whatever
 * their headers are.
 *
 * @param signs What may be said in this kind of table.
 * @param others Columns that are something else.
 * @returns Whether the row of a line says it.
 */
export function cellSigns(
  table: SourceTable,
  roles: RoleColumns,
  signs: readonly Sign[],
  others: readonly number[],
): (line: number, sign: Sign) => boolean {
  const { rows, lines } = table;
  const said = new Map<Cell, number>();
  /** A bit for each sign. */
  const signsOf = (cell: Cell): number => {
    if (typeof cell !== 'string' || cell.length > LONGEST) return 0;
    let known = said.get(cell);
    if (known === undefined) {
      const words = spacedWords(cell);
      known = signs.reduce((bits, sign, i) => (speaksOf(sign, words) ? bits | (1 << i) : bits), 0);
      said.set(cell, known);
    }
    return known;
  };
  const columns = [...table.headers.keys()].filter((column) => {
    if (table.headers[column] === '' || others.includes(column)) return false;
    const cells = roles.sample(column);
    const isShort = new Set(cells).size <= MOST_WORDS && !cells.some((cell) => isDate(cell));
    return isShort && cells.some((cell) => signsOf(cell) > 0);
  });
  let [last, bits] = [-1, 0];
  return (line, sign) => {
    // All signs of a line are asked one after the other.
    if (line !== last) {
      bits = 0;
      const row = rows[lines[line] ?? -1];
      for (const column of columns) bits |= signsOf(row?.[column]);
      last = line;
    }
    return (bits & (1 << signs.indexOf(sign))) !== 0;
  };
}

/** Whether a column of yes and no says no in a line; false for a blank cell. */
export function saysNo(table: SourceTable, line: number, column: number | undefined): boolean {
  const cell = column === undefined ? '' : cellAt(table, line, column);
  return !isBlank(cell) && (flagOf(cell) === false || cell === 0 || cell === '0');
}
