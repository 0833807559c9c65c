import { MILESTONES, NEVER } from '../../../core/leads.ts';
import { type Cell, isBlank } from '../../cells/cell.ts';
import type { EventKind } from './eventKind.ts';
import type { EventLog } from './eventLog.ts';
import { foldedTable } from './foldedTable.ts';
import type { ColumnId } from '../../table/headers.ts';
import type { TableReading } from '../tableReading.ts';
import { cellAt } from '../../cells/columnReader.ts';
import type { LooseRefund } from '../refunds/refundsOf.ts';
import type { SourceTable } from '../../table/sourceTable.ts';

/** One thing that happened to a lead. */
interface Event {
  readonly line: number;
  readonly at: number;
  readonly kind: EventKind | null;
}

/** Columns of words. A lead has the first word that any of its events has. */
const WORDS: readonly ColumnId[] = ['id', 'client', 'client_id', 'email', 'phone', 'source', 'product', 'referred_by'];

/** What a refund of its own row tells of its lead. */
const OF_REFUND: readonly ColumnId[] = ['id', 'client', 'client_id', 'email', 'phone', 'manager', 'product'];

/** A log as leads. */
interface FoldedEvents {
  readonly table: SourceTable;
  /** Further payments: the index of the lead, and the line of the log; the earlier first. */
  readonly parts: readonly { readonly lead: number; readonly line: number }[];
  /** Refunds on further days: rows below the leads, by their index. */
  readonly loose: ReadonlyMap<number, LooseRefund>;
  /** The index of the lead of each line of the log. */
  readonly leadOfLines: () => ReadonlyMap<number, number>;
}

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
 * Calls are counted, and so are emails before the first call. The amount is that of the first
 * payment; the others are parts. Refunds of one day are added up; those of a later day have rows of
 * their own. What is in the future is a plan and is left
 * out. The manager is the one of the first payment, else the last one named.
 */
export function foldEvents(log: EventLog, reading: TableReading): FoldedEvents {
  const { table, locale } = reading;
  const dates = log.dateColumn === null ? undefined : reading.dates(log.dateColumn)?.values;
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
  const roads = [...leads.values()].flat();
  const parts = roads.flatMap((road, lead) =>
    done(road)
      .slice(1)
      .map(({ line }) => ({ lead, line })),
  );
  // A lead in several rows of KPI_DATA needs an id that holds them together.
  const isNumbered = parts.length > 0 && !table.columns.has('id');
  const rows = roads.map((road, lead) =>
    FOLDED.map((id) => (id === 'id' && isNumbered ? String(lead + 1) : valueOf(id, road))),
  );
  const loose = new Map<number, LooseRefund>();
  roads.forEach((road, lead) => {
    for (const { line, at } of laterRefunds(road)) {
      const amount = Math.abs(amounts?.[line] ?? NaN);
      loose.set(rows.length, { line, at, amount, managerLine: rows.length });
      rows.push(FOLDED.map((id) => (OF_REFUND.includes(id) ? (rows[lead]?.[FOLDED.indexOf(id)] ?? '') : '')));
    }
  });
  const columns = FOLDED.map((id, column) => [id, column] as const).filter(
    ([id, column]) => id === 'manager' || rows.some((row) => row[column] !== ''),
  );
  return {
    table: foldedTable(table, rows, FOLDED, new Map(columns)),
    parts,
    loose,
    leadOfLines: () => new Map(roads.flatMap((road, lead) => road.map(({ line }): [number, number] => [line, lead]))),
  };

  function valueOf(id: ColumnId, road: readonly Event[]): Cell {
    const of = (kind: ColumnId): Event | undefined => road.find((event) => event.kind === kind);
    if (id === 'created') return cellOf(road.find(({ at }) => Number.isFinite(at))?.at);
    if (id === 'amount') return sumOf(done(road).slice(0, 1));
    if (id === 'refund_amount') return sumOf(refunds(road).filter((one) => hasHappened(one) && isFirstDay(one, road)));
    if (id === 'refunded') return cellOf(refunds(road)[0]?.at);
    if (id === 'calls') return road.filter(({ kind }) => kind === 'call').length;
    if (id === 'emails_before_call') {
      const call = of('call');
      // When the call has no date, nobody knows what came before it.
      return call && Number.isFinite(call.at)
        ? road.filter(({ kind, at }) => kind === 'email' && at < call.at).length
        : '';
    }
    if (id === 'paid') return cellOf((done(road)[0] ?? payments(road)[0])?.at);
    if (id === 'manager') return managerOf(road);
    if (!WORDS.includes(id)) return cellOf(of(id)?.at);
    const column = table.columns.get(id) ?? table.headers.length;
    const line = road.find((event) => !isBlank(cellAt(table, event.line, column)))?.line;
    return line === undefined ? '' : cellAt(table, line, column);
  }

  /** How much was paid or paid back, never below 0; blank where no amount is written. */
  function sumOf(events: readonly Event[]): number | '' {
    const sums = events.map(({ line }) => Math.abs(amounts?.[line] ?? NaN)).filter((amount) => !Number.isNaN(amount));
    return sums.length === 0 ? '' : sums.reduce((sum, amount) => sum + amount, 0);
  }

  /** Whether an event is a refund. A payment below zero is one. */
  function isBack({ kind, line }: Event): boolean {
    return kind === 'refunded' || (kind === 'paid' && (amounts?.[line] ?? 0) < 0);
  }

  function refunds(road: readonly Event[]): Event[] {
    return road.filter(isBack);
  }

  /** Of a refund: whether it is of the first day on which money went back. */
  function isFirstDay({ at }: Event, road: readonly Event[]): boolean {
    return Math.floor(at) === Math.floor(refunds(road)[0]?.at ?? NEVER) || !Number.isFinite(at);
  }

  function laterRefunds(road: readonly Event[]): Event[] {
    return refunds(road).filter(
      (one) => hasHappened(one) && !isFirstDay(one, road) && !Number.isNaN(amounts?.[one.line] ?? NaN),
    );
  }

  function payments(road: readonly Event[]): Event[] {
    return road.filter((event) => event.kind === 'paid' && !isBack(event));
  }

  /** Payments that are no plans. */
  function done(road: readonly Event[]): Event[] {
    return payments(road).filter(hasHappened);
  }

  function hasHappened({ at }: Event): boolean {
    return !(at >= locale.today + 1);
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
