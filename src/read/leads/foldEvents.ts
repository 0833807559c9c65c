import { MILESTONES, NEVER } from '../../core/leads.ts';
import { type Cell, isBlank } from '../cells/cell.ts';
import type { EventKind } from './eventKind.ts';
import type { EventLog } from './eventLog.ts';
import type { ColumnId } from '../table/headers.ts';
import type { TableReading } from './tableReading.ts';
import { cellAt } from '../cells/columnReader.ts';
import type { SourceTable } from '../table/sourceTable.ts';

/** One thing that happened to a lead. */
interface Event {
  readonly line: number;
  readonly at: number;
  readonly kind: EventKind | null;
}

/** Columns of words. A lead has the first word that any of its events has. */
const WORDS: readonly ColumnId[] = ['id', 'client', 'client_id', 'email', 'phone', 'source', 'product', 'referred_by'];

const FOLDED: readonly ColumnId[] = [
  ...WORDS,
  'manager',
  ...MILESTONES,
  'amount',
  'refund_amount',
  'emails_before_call',
  'calls',
];

/**
 * Folds a log into a table of leads: one row per lead id or client. A new application after a
 * payment or a refusal begins another lead.
 *
 * The lead is created with its first event, and each milestone is the first event of its kind.
 * Calls are counted, and so are emails before the first call. Payments and refunds are added up;
 * those in the future are plans and are left out. The manager is the one of the first payment, else
 * the last one named.
 */
export function foldEvents(log: EventLog, reading: TableReading): SourceTable {
  const { table, locale } = reading;
  const dates = reading.dates(log.dateColumn)?.values;
  const amounts = reading.money('amount')?.values;
  const people = reading.people();
  const leads = new Map<string, Event[][]>();
  const events = Array.from(table.lines, (_, line) => ({
    line,
    at: dates?.[line] ?? NEVER,
    kind: log.kinds[line] ?? null,
  }));
  // Undated events come last. Those of one moment stay in the order of the sheet.
  const order = ({ at }: Event): number => (Number.isFinite(at) ? at : Infinity);
  events.sort((a, b) => (order(a) === order(b) ? a.line - b.line : order(a) - order(b)));
  for (const event of events) {
    const key = log.leadKeys[event.line] ?? '';
    if (key === '') continue;
    const roads = leads.get(key) ?? [];
    leads.set(key, roads);
    const last = roads[roads.length - 1];
    const isOver = last?.some(({ kind }) => kind === 'paid' || kind === 'lost');
    if (last === undefined || (isOver && event.kind === 'created')) roads.push([event]);
    else last.push(event);
  }
  const rows = [...leads.values()].flat().map((road) => FOLDED.map((id) => valueOf(id, road)));
  const columns = FOLDED.map((id, column) => [id, column] as const).filter(
    ([id, column]) => id === 'manager' || rows.some((row) => row[column] !== ''),
  );
  return {
    rows,
    headerRow: -1,
    headers: FOLDED,
    from: table.from,
    answers: table.answers,
    columns: new Map(columns),
    choices: [],
    leftOut: [],
    certainty: new Map(),
    questions: [],
    lines: Int32Array.from(rows.keys()),
    rowCount: rows.length,
    skipped: table.skipped,
  };

  function valueOf(id: ColumnId, road: readonly Event[]): Cell {
    const of = (kind: ColumnId): Event | undefined => road.find((event) => event.kind === kind);
    if (id === 'created') return cellOf(road.find(({ at }) => Number.isFinite(at))?.at);
    if (id === 'amount') return sumOf(payments(road));
    if (id === 'refund_amount') return sumOf(refunds(road));
    if (id === 'refunded') return cellOf(refunds(road)[0]?.at);
    if (id === 'calls') return road.filter(({ kind }) => kind === 'call').length;
    if (id === 'emails_before_call') {
      const call = of('call');
      // When the call has no date, nobody knows what came before it.
      return call && Number.isFinite(call.at)
        ? road.filter(({ kind, at }) => kind === 'email' && at < call.at).length
        : '';
    }
    if (id === 'paid') return cellOf(payments(road)[0]?.at);
    if (id === 'manager') return managerOf(road);
    if (!WORDS.includes(id)) return cellOf(of(id)?.at);
    const column = table.columns.get(id) ?? table.headers.length;
    const line = road.find((event) => !isBlank(cellAt(table, event.line, column)))?.line;
    return line === undefined ? '' : cellAt(table, line, column);
  }

  /**
   * How much was paid or paid back until today, never below 0; blank where no amount is written.
   */
  function sumOf(events: readonly Event[]): number | '' {
    const done = events.filter(({ at }) => !(at >= locale.today + 1));
    const sums = done.map(({ line }) => Math.abs(amounts?.[line] ?? NaN)).filter((amount) => !Number.isNaN(amount));
    return sums.length === 0 ? '' : sums.reduce((sum, amount) => sum + amount, 0);
  }

  /** Whether an event is a refund. A payment below zero is one. */
  function isBack({ kind, line }: Event): boolean {
    return kind === 'refunded' || (kind === 'paid' && (amounts?.[line] ?? 0) < 0);
  }

  function refunds(road: readonly Event[]): Event[] {
    return road.filter(isBack);
  }

  function payments(road: readonly Event[]): Event[] {
    return road.filter((event) => event.kind === 'paid' && !isBack(event));
  }

  function managerOf(road: readonly Event[]): string {
    const nameOf = ({ line }: Event): string => people.names[people.codes[line] ?? -1] ?? '';
    const named = road.filter((event) => nameOf(event) !== '');
    const who = named.find(({ kind }) => kind === 'paid') ?? named[named.length - 1];
    return who ? nameOf(who) : '';
  }
}

/** A serial as a cell; blank when it did not happen, true when it happened without a date. */
function cellOf(at: number | undefined): Cell {
  if (at === undefined) return '';
  return Number.isFinite(at) ? at : true;
}
