import { KpiError } from '../../core/errors.ts';
import { typedText } from '../arguments/plainArguments.ts';
import { type Arg, type Cell, isBlank, isGrid } from '../cells/cell.ts';
import { tidyName } from '../cells/fold.ts';
import { RowReader } from './rowReader.ts';
import type { Specs, Tab } from './tab.ts';
import { type TabId, wordIn } from './tabWords.ts';

export type Rows = readonly (readonly Cell[])[];

/** Where the header of a tab is, and which column is what. */
export interface TabHeader<F> {
  readonly row: number;
  readonly columns: ReadonlyMap<F, number>;
}

/**
 * The header is searched in this many rows: a title and a note may stand above it, and a table of
 * leads may be long.
 */
const LOOKED_AT = 40;

/**
 * The header of a tab: the first row with the words of its columns, in any language. Columns may
 * stand in any order; of two with one header the left one counts.
 *
 * @returns Null when none of the first rows is such a header.
 */
export function headerOf<T extends TabId, F extends string>(tab: Tab<T, F>, rows: Rows): TabHeader<F> | null {
  for (const [row, cells] of rows.slice(0, LOOKED_AT).entries()) {
    const columns = new Map<F, number>();
    cells.forEach((cell, column) => {
      const field = typeof cell === 'string' ? wordIn(tab.id, cell, tab.fields) : undefined;
      if (field !== undefined && !columns.has(field)) columns.set(field, column);
    });
    if (tab.heads.some((heads) => heads.every((field) => columns.has(field)))) return { row, columns };
  }
  return null;
}

/**
 * The rows of a tab, in its order. Blank rows are skipped, other columns are ignored.
 *
 * @throws KpiError `tab-unreadable` when the range is no such tab, `tab-empty` when it holds
 *   nothing.
 */
export function rowsOf<S extends Specs>(
  tab: Tab<TabId, keyof S & string, S>,
  range: Arg,
  argument: string,
): RowReader<S>[] {
  const rows = isGrid(range) ? range : [[range]];
  const header = headerOf(tab, rows);
  if (header === null) {
    const first = rows.find((row) => !row.every(isBlank)) ?? [];
    const facts = { argument, tab: tab.id, fields: tab.heads[0] ?? [] };
    if (first.length === 0) throw new KpiError('tab-empty', facts);
    const found = typedText([first.filter((cell) => !isBlank(cell))]);
    throw new KpiError('tab-unreadable', { ...facts, found });
  }
  return rows.flatMap((cells, index) => {
    if (index <= header.row) return [];
    const cellOf = (field: keyof S & string): Cell => cells[header.columns.get(field) ?? -1];
    return tab.fields.every((field) => isBlank(cellOf(field))) ? [] : [new RowReader(tab, cellOf, index + 1)];
  });
}

/** What was read from a row, or what is wrong with it. One wrong row does not stop the others. */
export type RowRead<T> =
  | { readonly row: number; readonly value: T; readonly mistake: null }
  | { readonly row: number; readonly value: null; readonly mistake: KpiError; readonly name: string };

/**
 * Reads each row. A mistake stays with its row.
 *
 * @param nameField The column that names a row.
 */
export function readEach<S extends Specs, T>(
  rows: readonly RowReader<S>[],
  nameField: NoInfer<keyof S & string>,
  read: (row: RowReader<S>) => T,
): RowRead<T>[] {
  return rows.map((reader) => {
    const { row } = reader;
    try {
      return { row, value: read(reader), mistake: null };
    } catch (mistake) {
      if (!(mistake instanceof KpiError)) throw mistake;
      return { row, value: null, mistake, name: tidyName(reader.text(nameField)) };
    }
  });
}
