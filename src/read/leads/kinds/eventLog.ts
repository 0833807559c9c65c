import { type Cell, isBlank, isSheetError } from '../../cells/cell.ts';
import { foldName } from '../../cells/fold.ts';
import type { TableReading } from '../tableReading.ts';
import { cellAt } from '../../cells/columnReader.ts';
import { type EventKind, eventKindOf } from './eventKind.ts';

/** A table with one event per row: who, when and what happened. */
export interface EventLog {
  /** The column that says whose event it is: the id of the lead, or the client. */
  readonly leadColumn: number;
  /** Null where no column is known to say when. */
  readonly dateColumn: 'created' | 'paid' | 'close_date' | null;
  readonly activityColumn: number;
  /** What each line says; null for an activity that nobody knows. */
  readonly kinds: readonly (EventKind | null)[];
  /** Whose line it is, folded; '' when the line names nobody. */
  readonly leadKeys: readonly string[];
}

/** Columns that no log has. With one of them, a row is a deal that has a type. */
const OF_DEALS = ['status', 'stage', 'call', 'webinar', 'meeting', 'proposal', 'refunded', 'finished', 'lost'] as const;

/**
 * The log in a table. A table is a log when it says what happened, to whom and when, and at least
 * half of its activities are known. Where nobody knows when, leads have two rows or more on average.
 *
 * @returns Null for a table of leads.
 */
export function eventLogOf({ table }: TableReading): EventLog | null {
  const { columns, lines } = table;
  const activityColumn = columns.get('activity');
  const id = columns.get('id');
  const [client] = (['client_id', 'client', 'email', 'phone'] as const).flatMap((one) => columns.get(one) ?? []);
  const dateColumn = (['created', 'paid', 'close_date'] as const).filter((date) => columns.has(date));
  const [date = null] = dateColumn;
  if (activityColumn === undefined || dateColumn.length > 1) return null;
  if (OF_DEALS.some((column) => columns.has(column)) || (id ?? client) === undefined) return null;

  const byText = new Map<Cell, EventKind | null>();
  const kinds = Array.from(lines, (_, line) => {
    const cell = cellAt(table, line, activityColumn);
    if (!byText.has(cell)) byText.set(cell, isBlank(cell) || isSheetError(cell) ? null : eventKindOf(String(cell)));
    return byText.get(cell) ?? null;
  });
  if (kinds.filter((kind) => kind !== null).length * 2 < kinds.length) return null;

  const keysOf = (column: number): string[] =>
    Array.from(lines, (_, line) => {
      const cell = cellAt(table, line, column);
      return isBlank(cell) || isSheetError(cell) ? '' : foldName(String(cell));
    });
  const ids = id === undefined ? [] : keysOf(id);
  // An id that never repeats is the number of the event, not of the lead.
  const areEvents = client !== undefined && new Set(ids).size === ids.length;
  const leadColumn = id === undefined || areEvents ? client : id;
  if (leadColumn === undefined) return null;
  const leadKeys = leadColumn === id ? ids : keysOf(leadColumn);
  // Without days only leads that have several rows tell a log from a list.
  if (date === null && new Set(leadKeys).size * 2 > leadKeys.length) return null;
  return { leadColumn, dateColumn: date, activityColumn, kinds, leadKeys };
}
