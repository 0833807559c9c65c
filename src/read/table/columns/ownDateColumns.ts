import { type Cell, isBlank, isSheetError } from '../../cells/cell.ts';
import { UNREADABLE, dateSerial } from '../../cells/dates/dates.ts';
import { fold } from '../../cells/fold.ts';
import type { SheetLocale } from '../../cells/sheetLocale.ts';
import type { SourceTable } from '../sourceTable.ts';

/** A date column that is not known: a milestone of this table only. */
export interface OwnColumn {
  readonly name: string;
  readonly header: string;
  readonly column: number;
}

/** How many filled cells decide whether an unknown column holds dates. */
const SAMPLE = 50;

/** The columns that hold dates though their headers are not known, in the order of the table. */
export function ownDateColumns(table: SourceTable, locale: SheetLocale): readonly OwnColumn[] {
  const { rows, lines, headers, columns, choices, leftOut } = table;
  const taken = new Set([...columns.values(), ...choices.flatMap(({ others }) => others), ...leftOut]);
  const own = new Map<string, OwnColumn>();
  headers.forEach((header, column) => {
    const name = fold(header);
    if (name === '' || taken.has(column) || own.has(name)) return;
    let [filled, dates] = [0, 0];
    for (const line of lines) {
      const cell = rows[line]?.[column];
      if (isBlank(cell) || cell === false || isSheetError(cell)) continue;
      const serial = ownSerial(cell, locale);
      if (Number.isNaN(serial)) continue;
      if (serial !== UNREADABLE) dates++;
      if (++filled === SAMPLE) break;
    }
    // A few words in a date column are errors. With more words than dates it is no date column.
    if (dates * 2 > filled) own.set(name, { name, header, column });
  });
  return [...own.values()];
}

/**
 * The serial of a cell in an unknown column. A plain number is not a date here: it is more often an
 * amount or a code.
 */
function ownSerial(cell: Cell, locale: SheetLocale): number {
  const isCode = typeof cell === 'number' || (typeof cell === 'string' && /^\d+$/.test(cell.trim()));
  return isCode ? UNREADABLE : dateSerial(cell, locale);
}
