import { isOnADay } from '../../core/leads.ts';
import { type Texts, columnName, fill } from '../../i18n/index.ts';
import { type Cell, isBlank } from '../../read/cells/cell.ts';
import { cellAt } from '../../read/cells/columnReader.ts';
import { durationUnit } from '../../read/cells/dates/durations.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { type ColumnId, DATE_IDS } from '../../read/table/headers.ts';
import type { SourceRow } from '../receipt/question.ts';
import { type Column, type Content, type Table, tableOf } from '../table/table.ts';
import { withinCellLimit } from './withinCellLimit.ts';

/** Where the room is short: which columns stay, by their places; 'all' leaves none out. */
export type KeptColumns = ReadonlySet<number> | 'all';

/** A column of the sheet. */
interface RawColumn extends Column<number> {
  /** What it is read as; '' for nothing that a KPI knows. */
  readonly id: string;
}

/**
 * Lines of a sheet as they are written, below their header. Columns without any content are left
 * out, unless they are known; over the limit of cells first those go that no KPI needs, which the
 * title of a last column tells. A day is written as the day that it is read as, since what proves the
 * order of day and month may stand in another line.
 */
export function rowsTable(leads: SheetLeads, lines: Int32Array, keep: KeptColumns, texts: Texts): Table {
  const { lines: rows } = leads.reading.table;
  const rowFrom = (at: number): SourceRow => ({ argument: 0, row: (rows[lines[at] ?? -1] ?? -1) + 1 });
  return { ...keptTable(leads, lines, keep, texts), rowFrom };
}

function keptTable(leads: SheetLeads, lines: Int32Array, keep: KeptColumns, texts: Texts): Table {
  const all = rawColumns(leads, texts);
  const named = all.map((column) => (keep !== 'all' && keep.has(column.place) ? { ...column, id: 'named' } : column));
  if (keep === 'all') return tableOf(all, [...lines]);
  const fit = (columns: readonly RawColumn[]) => withinCellLimit(columns, lines.length, leads.merged.parts.length > 0);
  if (fit(named).dropped.length === 0) return tableOf(named, [...lines]);
  const note: RawColumn = { id: 'named', title: '', format: 'text', cell: () => null };
  const { kept, dropped } = fit([...named, note]);
  const title = fill(texts.slices.dropped, { headers: dropped.map((column) => column.title).join(', ') });
  return tableOf(
    kept.map((column) => (column === note ? { ...note, title } : column)),
    [...lines],
  );
}

function rawColumns({ reading }: SheetLeads, texts: Texts): (RawColumn & { readonly place: number })[] {
  const { table } = reading;
  const { headers, columns, beside } = table;
  const ids = new Map<number, string>([...columns].map(([id, place]) => [place, id]));
  for (const { column } of reading.ownColumns()) if (!ids.has(column)) ids.set(column, 'own');
  const { filled } = reading.cells();
  const places = [...new Set([...headers.keys(), ...columns.values()])];
  return places.flatMap((place) => {
    const id = ids.get(place);
    if (beside.has(place) || (id === undefined && (filled[place] ?? 0) === 0)) return [];
    const known = [...columns].find(([, at]) => at === place)?.[0] ?? null;
    const days = id === undefined ? null : daysOf(place, known);
    const content = (line: number): Content => contentOf(cellAt(table, line, place), days?.[line] ?? NaN);
    const title = headers[place] || (known === null ? '' : columnName(known, texts));
    return [{ id: id ?? '', place, title, format: days === null ? 'text' : 'date', cell: content }];
  });

  /** The days of a column of dates; a column of durations stays as it is. */
  function daysOf(place: number, known: ColumnId | null): Float64Array | null {
    if (durationUnit(headers[place] ?? '') !== null) return null;
    if (known === null) return reading.ownDates(place).values;
    return DATE_IDS.includes(known) ? (reading.dates(known)?.values ?? null) : null;
  }

  function contentOf(cell: Cell, day: number): Content {
    if (isOnADay(day)) return day;
    return isBlank(cell) ? null : (cell ?? null);
  }
}
