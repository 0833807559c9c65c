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
 * @param signs What may be said in this kind of table, what denies before what it denies.
 * @param others Columns that are something else.
 * @returns Whether the row of a line says it.
 */
export function cellSigns(
  table: SourceTable,
  roles: RoleColumns,
  signs: readonly Sign[],
  others: readonly number[],
): (line: number, sign: Sign) => boolean {
  const said = new Map<string, readonly Sign[]>();
  const signsOf = (cell: Cell): readonly Sign[] => {
    if (typeof cell !== 'string' || cell.length > LONGEST) return NONE;
    let known = said.get(cell);
    if (known === undefined) {
      const words = spacedWords(cell);
      known = signs.filter((sign) => speaksOf(sign, words));
      said.set(cell, known);
    }
    return known;
  };
  const columns = [...table.headers.keys()].filter((column) => {
    if (table.headers[column] === '' || others.includes(column)) return false;
    const cells = roles.sample(column);
    const isShort = new Set(cells).size <= MOST_WORDS && !cells.some((cell) => isDate(cell));
    return isShort && cells.some((cell) => signsOf(cell).length > 0);
  });
  return (line, sign) => columns.some((column) => signsOf(cellAt(table, line, column)).includes(sign));
}

const NONE: readonly Sign[] = [];

/** Whether a column of yes and no says no in a line; false for a blank cell. */
export function saysNo(table: SourceTable, line: number, column: number | undefined): boolean {
  const cell = column === undefined ? '' : cellAt(table, line, column);
  return !isBlank(cell) && (flagOf(cell) === false || cell === 0 || cell === '0');
}
