import { type Cell, isBlank, isSheetError } from '../../cells/cell.ts';
import { cellAt } from '../../cells/columnReader.ts';
import { personKey } from '../../cells/names/personKey.ts';
import { tidyName } from '../../cells/fold.ts';
import type { SourceTable } from '../../table/sourceTable.ts';
import type { RoleColumns } from '../roleColumns.ts';

/**
 * The client's name in a line: first and last name where they stand apart; '' for none.
 *
 * @returns Null where the table has no names.
 */
export function clientNames(table: SourceTable, roles: RoleColumns): ((line: number) => string) | null {
  const [[first], [last]] = [roles.all('firstName'), roles.all('lastName')];
  const client = table.columns.get('client') ?? first;
  if (client === undefined) return null;
  const columns = first !== undefined && last !== undefined && first !== last ? [first, last] : [client];
  const textOf = (cell: Cell): string => (isBlank(cell) || isSheetError(cell) ? '' : String(cell));
  const known = new Map<string, string>();
  return (line) => {
    const text = columns.map((column) => textOf(cellAt(table, line, column))).join(' ');
    let name = known.get(text);
    if (name === undefined) known.set(text, (name = nameIn(text)));
    return name;
  };
}

function nameIn(text: string): string {
  const name = tidyName(text);
  return name === '' || name.includes('@') || personKey(name) === '' ? '' : name;
}

/**
 * Whether two names are those of two people: each has a word that the other lacks, as in John Smith
 * and Mary Smith, and with the family name first. Anna is Anna Lee, and so is Anna L.
 */
export function areTwoPeople(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => personKey(name).split(' '));
  const isMissing = (words: readonly string[] = [], others: readonly string[] = []): boolean =>
    words.some((word) => !others.some((known) => isShortOf(word, known) || isShortOf(known, word)));
  return isMissing(a, b) && isMissing(b, a);
}

/** Whether a word is another one or its initial. */
const isShortOf = (word: string, other: string): boolean =>
  word === other || (/^.\.?$/.test(word) && other.startsWith(word.charAt(0)));
