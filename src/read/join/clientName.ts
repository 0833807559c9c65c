import { type Cell, isBlank, isSheetError } from '../cells/cell.ts';
import { cellAt } from '../cells/columnReader.ts';
import { personKey } from '../cells/personKey.ts';
import { tidyName } from '../cells/fold.ts';
import type { SourceTable } from '../table/sourceTable.ts';
import type { RoleColumns } from './roleColumns.ts';

/** The client's name in a line: first and last name where they stand apart; '' for none. */
export function clientNames(table: SourceTable, roles: RoleColumns): (line: number) => string {
  const [[first], [last]] = [roles.all('firstName'), roles.all('lastName')];
  const client = table.columns.get('client') ?? first;
  const columns = first !== undefined && last !== undefined && first !== last ? [first, last] : [client];
  const textOf = (cell: Cell): string => (isBlank(cell) || isSheetError(cell) ? '' : String(cell));
  const known = new Map<string, string>();
  return (line) => {
    const text = columns.map((column) => textOf(cellAt(table, line, column ?? -1))).join(' ');
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
 * Whether two names are those of two people: no word of them is the same, or nothing but the last
 * one, as in John Smith and Mary Smith. Anna is Anna Lee, and Anna Lee may be Anna Stone.
 */
export function areTwoPeople(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) =>
    personKey(name)
      .split(' ')
      .filter((word) => word !== ''),
  );
  if (!a?.length || !b?.length) return false;
  const shared = a.filter((word) => b.includes(word));
  if (shared.length === 0) return true;
  if (shared.length > 1 || a.length === 1 || b.length === 1) return false;
  return a[a.length - 1] === shared[0] && b[b.length - 1] === shared[0];
}
