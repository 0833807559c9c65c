import { type Cell, isBlank, isSheetError } from '../../cells/cell.ts';
import { emailOf } from '../../cells/emailOf.ts';
import { foldName } from '../../cells/fold.ts';
import { phoneOf } from '../../cells/phoneOf.ts';
import type { TableReading } from '../tableReading.ts';
import { cellAt } from '../../cells/columnReader.ts';
import type { LogKind } from '../../../core/errors.ts';
import type { Log } from './logOf.ts';
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
  /** What its events are, where none of them is about money: then no amount is that of a deal. */
  readonly around: Log | null;
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

  const keysOf = (column: number, of = keyOf): string[] =>
    Array.from(lines, (_, line) => of(cellAt(table, line, column)));
  const [email, phone] = [columns.get('email'), columns.get('phone')];
  const ids = id === undefined ? [] : keysOf(id);
  // An id that never repeats is the number of the event, not of the lead.
  const areEvents = client !== undefined && new Set(ids).size === ids.length;
  const leadColumn = id === undefined || areEvents ? client : id;
  if (leadColumn === undefined) return null;
  const isByBoth = email !== undefined && leadColumn === email && phone !== undefined;
  const leadKeys =
    leadColumn === id
      ? ids
      : isByBoth
        ? joinedKeys(keysOf(email, emailOf), keysOf(phone, phoneOf))
        : keysOf(leadColumn);
  // Without days only leads that have several rows tell a log from a list.
  if (date === null && new Set(leadKeys).size * 2 > leadKeys.length) return null;
  const around = areOfMoney(kinds) ? null : { of: logKindOf(kinds), column: activityColumn };
  return { leadColumn, dateColumn: date, activityColumn, kinds, around, leadKeys };
}

const areOfMoney = (kinds: EventLog['kinds']): boolean => kinds.includes('paid') || kinds.includes('refunded');

const ONE_KIND: readonly (readonly [EventKind, LogKind])[] = [
  ['call', 'calls'],
  ['email', 'letters'],
  ['webinar', 'attendance'],
];

function logKindOf(kinds: EventLog['kinds']): LogKind {
  return ONE_KIND.find(([kind]) => kinds.every((one) => one === kind))?.[1] ?? 'events';
}

const keyOf = (cell: Cell): string => (isBlank(cell) || isSheetError(cell) ? '' : foldName(String(cell)));

/** Whose each line is, by its first key or its second: a line with both joins them. */
function joinedKeys(firsts: readonly string[], seconds: readonly string[]): string[] {
  const same = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    while (same.has(root)) root = same.get(root) ?? '';
    return root;
  };
  firsts.forEach((first, line) => {
    const second = seconds[line] ?? '';
    const [one, other] = [rootOf(first), rootOf(second)];
    if (first !== '' && second !== '' && one !== other) same.set(other, one);
  });
  return firsts.map((first, line) => rootOf(first || (seconds[line] ?? '')));
}
