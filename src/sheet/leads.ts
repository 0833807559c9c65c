import { type Leads, NEVER, type Names, UNDATED } from '../core/leads.ts';
import { isBlank } from './cell.ts';
import { type Column, UNREADABLE, dateReader, dateSerial } from './dates.ts';
import { fold } from './fold.ts';
import type { ColumnId } from './headers.ts';
import { nameReader } from './names.ts';
import { numberColumn } from './numbers.ts';
import { type Reader, readTogether } from './reader.ts';
import { type Status, statusReader } from './statuses.ts';
import type { Table } from './table.ts';
import type { Zone } from './zone.ts';

const DATE_COLUMNS: readonly ColumnId[] = [
  ...([
    'created',
    'response',
    'call',
    'webinar',
    'meeting',
    'proposal',
    'paid',
    'refunded',
    'left',
    'finished',
    'result',
  ] as const),
  'lost',
  'nps_date',
];

/** The leads of a table. Each column is decoded once, when first asked for. */
export interface SheetLeads extends Leads {
  readonly table: Table;
  /** Date column as written in the sheet, before statuses are taken into account; null when there is no such column. */
  dates(id: ColumnId): Column | null;
  numbers(id: ColumnId): Column | null;
  /** Won, lost or open by status for each lead; null without a status column. */
  statuses(): readonly Status[] | null;
  /** Folded headers of the other date columns, each a milestone under its own header, and their column index. */
  ownMilestones(): ReadonlyMap<string, number>;
  /** Reads what these milestones need, and who the managers are, in one walk over the rows. Asking without it gives the same, slower. */
  expect(milestones: readonly string[]): void;
}

export function sheetLeads(table: Table, zone: Zone): SheetLeads {
  const { rows, lines, columns } = table;
  const once = memo();

  const people = (): Reader<Names> => once('manager', () => nameReader(table, columns.get('manager')));
  const stages = (): Reader<readonly Status[]> | null => {
    const column = columns.get('status');
    return column === undefined ? null : once('status', () => statusReader(table, column));
  };
  const dateCells = (id: ColumnId): Reader<Column> | null => {
    const column = columns.get(id);
    return column === undefined ? null : once(`dates ${id}`, () => dateReader(table, column, zone));
  };
  const dates = (id: ColumnId): Column | null => dateCells(id)?.result() ?? null;
  const numbers = (id: ColumnId): Column | null => {
    const column = columns.get(id);
    return column === undefined ? null : once(`numbers ${id}`, () => numberColumn(rows, lines, column));
  };
  const statuses = (): readonly Status[] | null => stages()?.result() ?? null;
  const ownMilestones = (): ReadonlyMap<string, number> => once('own', () => ownDateColumns(table, zone));

  const milestone = (id: string): Float64Array | null => once(`milestone ${id}`, () => decodeMilestone(id));

  function decodeMilestone(id: string): Float64Array | null {
    switch (id) {
      case 'created':
        return created();
      case 'paid':
        return byStatus('paid', 'won');
      case 'lost':
        return lost();
      case 'closed':
        return closed();
    }
    if (DATE_COLUMNS.some((known) => known === id)) return dates(id as ColumnId)?.values ?? null;
    const own = ownMilestones().get(id);
    return own === undefined ? null : dateReader(table, own, zone).result().values;
  }

  function expect(ids: readonly string[]): void {
    const needed = new Set(ids.flatMap(columnsBehind));
    const dates = [...needed].map(dateCells).filter((reader) => reader !== null);
    readTogether(table, { names: people(), statuses: stages(), dates });
  }

  function created(): Float64Array {
    const column = dates('created');
    if (column === null) return new Float64Array(lines.length).fill(UNDATED);
    const values = column.values.slice();
    for (let i = 0; i < values.length; i++) if (values[i] !== values[i]) values[i] = UNDATED;
    return values;
  }

  /** A milestone that has a column of its own, or is told by the status and dated by the closing date. */
  function byStatus(id: 'paid' | 'lost', status: Status): Float64Array | null {
    const own = dates(id);
    const all = statuses();
    if (all === null) return own?.values.slice() ?? null;
    const closing = dates('close_date')?.values;
    const values = own === null ? new Float64Array(lines.length).fill(NEVER) : own.values.slice();
    for (let i = 0; i < values.length; i++) {
      if (all[i] !== status || values[i] === values[i]) continue;
      const at = closing?.[i] ?? NEVER;
      values[i] = at === at ? at : UNDATED;
    }
    return values;
  }

  function lost(): Float64Array | null {
    const values = byStatus('lost', 'lost');
    const paid = milestone('paid');
    if (values === null || paid === null) return values;
    for (let i = 0; i < values.length; i++) if (paid[i] === paid[i]) values[i] = NEVER;
    return values;
  }

  function closed(): Float64Array | null {
    const [paid, gone] = [milestone('paid'), milestone('lost')];
    if (paid === null || gone === null) return null;
    const values = paid.slice();
    for (let i = 0; i < values.length; i++) if (values[i] !== values[i]) values[i] = gone[i] ?? NEVER;
    return values;
  }

  function isDated(id: string): boolean {
    // Won deals with a date against lost deals without one would be a win rate of 100 %.
    if (id === 'closed') return isDated('paid') && isDated('lost');
    if (id !== 'paid' && id !== 'lost') return id === 'created' ? columns.has('created') : milestone(id) !== null;
    return columns.has(id) || (columns.has('close_date') && columns.has('status'));
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
    number: (id) => numbers(id as ColumnId)?.values ?? null,
    lastDay(today) {
      const tomorrow = today + 1;
      let last = -Infinity;
      const ids = [...DATE_COLUMNS.filter((id) => id !== 'nps_date'), ...ownMilestones().keys()];
      expect(ids);
      for (const id of ids) {
        const days = milestone(id);
        for (let i = 0; days !== null && i < days.length; i++) {
          const at = days[i] ?? NEVER;
          if (at > last && at < tomorrow) last = at;
        }
      }
      return last === -Infinity ? today : Math.floor(last);
    },
    dates,
    numbers,
    statuses,
    ownMilestones,
    expect,
  };
}

/** The date columns that tell about a milestone. */
function columnsBehind(id: string): readonly ColumnId[] {
  if (id === 'paid') return ['paid', 'close_date'];
  if (id === 'lost' || id === 'closed') return ['paid', 'lost', 'close_date'];
  return DATE_COLUMNS.filter((known) => known === id);
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

function ownDateColumns(table: Table, zone: Zone): ReadonlyMap<string, number> {
  const { rows, lines, headers, columns, repeated, leftOut } = table;
  const taken = new Set([...columns.values(), ...repeated.map(({ column }) => column), ...leftOut]);
  const own = new Map<string, number>();
  headers.forEach((header, column) => {
    const name = fold(header);
    if (name === '' || taken.has(column) || own.has(name)) return;
    let filled = 0;
    for (const line of lines) {
      const cell = rows[line]?.[column];
      if (isBlank(cell) || cell === false) continue;
      // A plain number is not taken for a date here: an unknown column of numbers is more often an amount or a code.
      const serial = typeof cell === 'number' ? UNREADABLE : dateSerial(cell, zone);
      if (serial === UNREADABLE) return;
      if (serial === serial && ++filled === SAMPLE) break;
    }
    if (filled > 0) own.set(name, column);
  });
  return own;
}
