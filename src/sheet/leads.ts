import { type Leads, MILESTONES, NEVER, type Names, UNDATED } from '../core/leads.ts';
import { isBlank, isSheetError } from './cell.ts';
import { type Column, UNREADABLE, dateReader, dateSerial } from './dates.ts';
import { fold } from './fold.ts';
import { type ColumnId, DATE_IDS } from './headers.ts';
import { nameReader } from './names.ts';
import { numberColumn } from './numbers.ts';
import { type Reader, readTogether } from './reader.ts';
import { type Status, statusReader } from './statuses.ts';
import type { Table } from './table.ts';
import type { Zone } from './zone.ts';

/** The leads of a table. Each column is decoded once, when first asked for. */
export interface SheetLeads extends Leads {
  readonly table: Table;
  /** Date column as written in the sheet, before statuses are taken into account; null when there is no such column. */
  dates(id: ColumnId): Column | null;
  /** The dates of one of the table's own columns. */
  ownDates(column: number): Column;
  numbers(id: ColumnId): Column | null;
  /** Won, lost or open by status for each lead; null without a status column. */
  statuses(): readonly Status[] | null;
  /** The other date columns, each a milestone named by its folded header. */
  ownColumns(): readonly OwnColumn[];
  /** Reads what these milestones need, and who the managers are, in one walk over the rows. Asking without it gives the same, slower. */
  expect(milestones: readonly string[]): void;
}

/** A date column that is not known: a milestone of the table's own. */
export interface OwnColumn {
  readonly name: string;
  readonly header: string;
  readonly column: number;
}

export function sheetLeads(table: Table, zone: Zone): SheetLeads {
  const { lines, columns } = table;
  const once = memo();
  const ofColumn = <T>(id: ColumnId, what: string, make: (column: number) => T): T | null => {
    const column = columns.get(id);
    return column === undefined ? null : once(what + id, () => make(column));
  };

  const people = (): Reader<Names> => once('people', () => nameReader(table, columns.get('manager')));
  const stages = (): Reader<readonly Status[]> | null =>
    ofColumn('status', 'stages ', (column) => statusReader(table, column));
  const dateCells = (id: ColumnId): Reader<Column> | null =>
    ofColumn(id, 'dates ', (column) => dateReader(table, column, zone));
  const dates = (id: ColumnId): Column | null => dateCells(id)?.result() ?? null;
  const numbers = (id: ColumnId): Column | null => ofColumn(id, 'numbers ', (column) => numberColumn(table, column));
  const statuses = (): readonly Status[] | null => stages()?.result() ?? null;
  const ownColumns = (): readonly OwnColumn[] => once('own', () => ownDateColumns(table, zone));
  const ownDates = (column: number): Column => once(`own ${column}`, () => dateReader(table, column, zone).result());
  const milestone = (id: string): Float64Array | null => once(`milestone ${id}`, () => decodeMilestone(id));

  function decodeMilestone(id: string): Float64Array | null {
    if (id === 'created') return created();
    if (id === 'paid') return byStatus(id, 'won');
    if (id === 'lost') return lost();
    if (id === 'closed') return closed();
    const known = DATE_IDS.find((other) => other === id);
    if (known !== undefined) return valuesOf(dates(known));
    const own = ownColumns().find(({ name }) => name === id);
    return own ? ownDates(own.column).values : null;
  }

  function expect(ids: readonly string[]): void {
    const needed = new Set(ids.flatMap(columnsBehind));
    const dates = [...needed].map(dateCells).filter((reader) => reader !== null);
    readTogether(table, { names: people(), statuses: stages(), dates });
  }

  const never = (): Float64Array => new Float64Array(lines.length).fill(NEVER);
  const datesOrNever = (id: ColumnId): Float64Array => valuesOf(dates(id)) ?? never();

  function created(): Float64Array {
    const values = datesOrNever('created').slice();
    for (let i = 0; i < values.length; i++) if (values[i] !== values[i]) values[i] = UNDATED;
    return values;
  }

  /** A milestone that has a column of its own, or is told by the status and dated by the closing date. */
  function byStatus(id: 'paid' | 'lost', status: Status): Float64Array | null {
    const all = statuses();
    if (all === null) return valuesOf(dates(id))?.slice() ?? null;
    const closing = datesOrNever('close_date');
    const values = datesOrNever(id).slice();
    for (let i = 0; i < values.length; i++) {
      if (all[i] !== status || values[i] === values[i]) continue;
      const at = closing[i] ?? NEVER;
      values[i] = at === at ? at : UNDATED;
    }
    return values;
  }

  function lost(): Float64Array | null {
    const [paid, values] = [milestone('paid'), byStatus('lost', 'lost')];
    if (values === null || paid === null) return values;
    for (let i = 0; i < values.length; i++) if (paid[i] === paid[i]) values[i] = NEVER;
    return values;
  }

  function closed(): Float64Array | null {
    const [values, gone] = [milestone('paid')?.slice(), milestone('lost')];
    if (values === undefined || gone === null) return null;
    for (let i = 0; i < values.length; i++) if (values[i] !== values[i]) values[i] = gone[i] ?? NEVER;
    return values;
  }

  function isDated(id: string): boolean {
    // Won deals with a date against lost deals without one would be a win rate of 100 %.
    if (id === 'closed') return isDated('paid') && isDated('lost');
    if (id !== 'paid' && id !== 'lost') return id === 'created' ? columns.has('created') : milestone(id) !== null;
    return columns.has(id) || (columns.has('close_date') && columns.has('status'));
  }

  function lastDay(today: number): number {
    const tomorrow = today + 1;
    let last = -Infinity;
    const ids = [...MILESTONES, ...ownColumns().map(({ name }) => name)];
    expect(ids);
    for (const id of ids) {
      const days = milestone(id);
      for (let i = 0; days !== null && i < days.length; i++) {
        const at = days[i] ?? NEVER;
        if (at > last && at < tomorrow) last = at;
      }
    }
    return last === -Infinity ? today : Math.floor(last);
  }

  return {
    table,
    count: lines.length,
    get managers(): Names {
      return people().result();
    },
    columns: table.headers.filter((header) => header !== ''),
    isDated,
    milestone,
    number: (id) => valuesOf(numbers(id as ColumnId)),
    lastDay,
    dates,
    ownDates,
    numbers,
    statuses,
    ownColumns,
    expect,
  };
}

/** The date columns that tell about a milestone. */
function columnsBehind(id: string): readonly ColumnId[] {
  if (id === 'paid') return ['paid', 'close_date'];
  if (id === 'lost' || id === 'closed') return ['paid', 'lost', 'close_date'];
  return DATE_IDS.filter((known) => known === id);
}

function valuesOf(column: Column | null): Float64Array | null {
  return column && column.values;
}

/** Remembers the answer for each key. */
function memo(): <T>(key: string, make: () => T) => T {
  const made = new Map<string, unknown>();
  return <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
}

/** How many filled cells are looked at before an unknown column is called a date column. */
const SAMPLE = 50;

function ownDateColumns(table: Table, zone: Zone): readonly OwnColumn[] {
  const { rows, lines, headers, columns, repeated, leftOut } = table;
  const taken = new Set([...columns.values(), ...repeated.map(({ column }) => column), ...leftOut]);
  const own = new Map<string, OwnColumn>();
  headers.forEach((header, column) => {
    const name = fold(header);
    if (name === '' || taken.has(column) || own.has(name)) return;
    let filled = 0;
    for (const line of lines) {
      const cell = rows[line]?.[column];
      if (isBlank(cell) || cell === false || isSheetError(cell)) continue;
      // A plain number is not taken for a date here: an unknown column of numbers is more often an amount or a code.
      const serial = typeof cell === 'number' ? UNREADABLE : dateSerial(cell, zone);
      if (serial === UNREADABLE) return;
      if (serial === serial && ++filled === SAMPLE) break;
    }
    if (filled > 0) own.set(name, { name, header, column });
  });
  return [...own.values()];
}
