import { type Cell, isDate } from '../cells/cell.ts';
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
 * @returns For a sign whether the row of a line says it.
 */
export function cellSigns(
  table: SourceTable,
  roles: RoleColumns,
  signs: readonly Sign[],
  others: readonly number[],
): (sign: Sign) => (line: number) => boolean {
  /** What each text says: a bit for each sign. */
  const said = new Map<string, number>();
  const bitsIn = (text: string): number => {
    const words = spacedWords(text);
    const bits = signs.reduce((all, sign, i) => (speaksOf(sign, words) ? all | (1 << i) : all), 0);
    said.set(text, bits);
    return bits;
  };
  const says = (cell: Cell): boolean => isWord(cell) && (said.get(cell) ?? bitsIn(cell)) > 0;
  const columns = [...table.headers.keys()].filter((column) => {
    if (table.headers[column] === '' || others.includes(column)) return false;
    const cells = roles.sample(column);
    const isShort = new Set(cells).size <= MOST_WORDS && !cells.some((cell) => isDate(cell));
    return isShort && cells.some(says);
  });
  let read: Uint8Array | null = null;
  return (sign) => {
    const bit = 1 << signs.indexOf(sign);
    return (line) => (((read ??= bitsOf(table, columns, said, bitsIn))[line] ?? 0) & bit) !== 0;
  };
}

const isWord = (cell: Cell): cell is string => typeof cell === 'string' && cell.length <= LONGEST;

/** What the cells of some columns say together, for each line. */
function bitsOf(
  { rows, lines }: SourceTable,
  columns: readonly number[],
  said: ReadonlyMap<string, number>,
  bitsIn: (text: string) => number,
): Uint8Array {
  const bits = new Uint8Array(lines.length);
  for (const column of columns)
    for (let line = 0; line < lines.length; line++) {
      const cell = rows[lines[line] ?? 0]?.[column];
      if (isWord(cell)) bits[line] = (bits[line] ?? 0) | (said.get(cell) ?? bitsIn(cell));
    }
  return bits;
}
