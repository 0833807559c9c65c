import { MILESTONES, NEVER } from '../../../core/leads.ts';
import { type Cell, isBlank } from '../../cells/cell.ts';
import { cellAt } from '../../cells/columnReader.ts';
import { fold } from '../../cells/fold.ts';
import { statusWordsOf } from '../../cells/statuses/statusWordsOf.ts';
import type { Status } from '../../cells/statuses/status.ts';
import { type ColumnId, DATE_IDS } from '../../table/headers.ts';
import type { OwnColumn } from '../../table/columns/ownDateColumns.ts';
import { type EventKind, eventKindOf } from './eventKind.ts';
import { foldedTable } from './foldedTable.ts';
import type { StageHistory } from './stageHistory.ts';
import { type TableReading, tableReadingOf } from '../tableReading.ts';

interface Stage {
  /** As written. */
  readonly stage: string;
  /** Folded: the same stage in other letters. */
  readonly key: string;
  readonly status: Status | null;
  /** The milestone that the stage is; null for a milestone of its own name. */
  readonly milestone: EventKind | null;
}

/** A stage that a lead entered. */
interface Entry extends Stage {
  readonly line: number;
  readonly at: number;
}

/** Columns of which a lead has the first text that any of its rows has, and the last one. */
const FIRST: readonly ColumnId[] = ['id', 'client', 'source', 'product', 'referred_by'];
const LAST: readonly ColumnId[] = ['amount', 'currency'];
const DATES = MILESTONES.filter((id) => id !== 'created');
const KNOWN: readonly ColumnId[] = [...FIRST, ...LAST, 'manager', 'status', 'created', ...DATES];

/**
 * Folds a history of stages into a table of leads. A lead is created when it enters its first
 * stage, each stage is a milestone on the day when it was first entered, and its status is the stage
 * that it entered last. Stages are told by their words: won is the payment, lost the refusal, a
 * meeting a meeting; any other stage is a milestone of its own name.
 *
 * A lead that went on from a refusal is not lost. One that went back from the payment to a stage
 * that comes before payments has not paid. The manager is the one of the payment, else the last one.
 */
export function foldStages(history: StageHistory, reading: TableReading): TableReading {
  const { table, locale } = reading;
  const leads = entriesOf(history, reading);
  const before = stagesBeforePayment(leads);
  const people = reading.people();
  const own = new Map<string, string>();
  for (const entries of leads)
    for (const { key, stage, milestone } of entries)
      if (key !== '' && milestone === null && !own.has(key)) own.set(key, stage);

  const headers = [...KNOWN, ...own.values()];
  const rows = leads.map((entries) => [
    ...KNOWN.map((id) => valueOf(id, entries)),
    ...[...own.keys()].map((key) => cellOf(entries.find((entry) => entry.key === key)?.at)),
  ]);
  const columns = KNOWN.map((id, column) => [id, column] as const).filter(
    ([id, column]) => id === 'status' || rows.some((row) => row[column] !== ''),
  );
  const folded = tableReadingOf(foldedTable(table, rows, headers, new Map(columns)), locale);
  const ownColumns = [...own.values()].map((header, i): OwnColumn => ({
    name: fold(header),
    header,
    column: KNOWN.length + i,
  }));
  return { ...folded, ownColumns: () => ownColumns };

  function valueOf(id: ColumnId, entries: readonly Entry[]): Cell {
    const now = entries[entries.length - 1];
    if (id === 'status') return now?.stage ?? '';
    if (id === 'manager') return managerOf(entries);
    if (FIRST.includes(id)) return firstSaid(id, entries);
    if (LAST.includes(id)) return firstSaid(id, [...entries].reverse());
    if (id === 'created') return createdOf(entries);
    return DATE_IDS.includes(id) ? cellOf(reachedAt(id, entries, now)) : '';
  }

  /** The lead's own day of creation where a column says it, else when its first stage was entered. */
  function createdOf(entries: readonly Entry[]): Cell {
    const column = table.columns.get('created');
    const said = column === undefined || column === history.dateColumn ? '' : firstSaid('created', entries);
    return isBlank(said) ? cellOf(entries.find(({ at }) => Number.isFinite(at))?.at) : said;
  }

  function reachedAt(id: ColumnId, entries: readonly Entry[], now: Entry | undefined): number | undefined {
    const isOf = ({ milestone }: Entry): boolean => milestone === id;
    if (id === 'lost' && now?.status !== 'lost') return undefined;
    if (id === 'paid' && now !== undefined && (now.status === 'lost' || (before.has(now.key) && !isOf(now))))
      return undefined;
    // Of a deal that was lost and then won, or the other way round, the later time counts.
    const other = id === 'paid' ? 'lost' : id === 'lost' ? 'paid' : null;
    const turn = entries.reduce((last, { milestone }, i) => (milestone === other ? i : last), -1);
    return entries.slice(other === null ? 0 : turn + 1).find(isOf)?.at;
  }

  function firstSaid(id: ColumnId, entries: readonly Entry[]): Cell {
    const column = table.columns.get(id) ?? table.headers.length;
    const said = entries.find(({ line }) => !isBlank(cellAt(table, line, column)));
    return said === undefined ? '' : cellAt(table, said.line, column);
  }

  function managerOf(entries: readonly Entry[]): string {
    const nameOf = ({ line }: Entry): string => people.names[people.codes[line] ?? -1] ?? '';
    const named = entries.filter((entry) => nameOf(entry) !== '');
    const who = named.find(({ status }) => status === 'won') ?? named[named.length - 1];
    return who ? nameOf(who) : '';
  }
}

/** The index of the lead of each line: leads come in the order in which the history names them. */
export function leadOfStages({ leadKeys }: StageHistory): ReadonlyMap<number, number> {
  const leads = new Map<string, number>();
  const ofLines = new Map<number, number>();
  leadKeys.forEach((key, line) => {
    if (key === '') return;
    const lead = leads.get(key) ?? leads.size;
    leads.set(key, lead);
    ofLines.set(line, lead);
  });
  return ofLines;
}

/** The stages of each lead in the order of time; those of one moment as in the sheet. */
function entriesOf(history: StageHistory, { table, ownDates }: TableReading): Entry[][] {
  const dates = ownDates(history.dateColumn).values;
  const meant = statusWordsOf(table.from, table.answers.statuses).of;
  const leads = new Map<string, Entry[]>();
  // Many rows have one stage.
  const stages = new Map<Cell, Stage>();
  function stageOf(cell: Cell): Stage {
    const known = stages.get(cell);
    if (known !== undefined) return known;
    const stage = isBlank(cell) ? '' : String(cell).trim();
    const status = meant(cell);
    const found = { stage, key: fold(stage), status, milestone: milestoneOf(stage, status) };
    stages.set(cell, found);
    return found;
  }
  history.leadKeys.forEach((key, line) => {
    if (key === '') return;
    const entry = { line, at: dates[line] ?? NEVER, ...stageOf(cellAt(table, line, history.stageColumn)) };
    const entries = leads.get(key);
    if (entries) entries.push(entry);
    else leads.set(key, [entry]);
  });
  // Without a day nobody knows when: such a stage comes first, so that it is not the current one.
  const order = ({ at }: Entry): number => (Number.isFinite(at) ? at : -1);
  return [...leads.values()].map((entries) => entries.sort((a, b) => order(a) - order(b) || a.line - b.line));
}

/** Stages that leads enter before they pay more often than after it, by their folded names. */
function stagesBeforePayment(leads: readonly (readonly Entry[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const entries of leads) {
    const payment = entries.findIndex(({ status }) => status === 'won');
    entries.forEach(({ key, status }, i) => {
      if (payment >= 0 && status !== 'won') counts.set(key, (counts.get(key) ?? 0) + (i < payment ? 1 : -1));
    });
  }
  return new Set([...counts].filter(([, count]) => count > 0).map(([key]) => key));
}

/** The milestone that a stage is; null for a milestone of its own name. */
function milestoneOf(stage: string, status: Status | null): EventKind | null {
  if (status === 'won') return 'paid';
  if (status === 'lost' || status === 'refunded') return status;
  const kind = eventKindOf(stage);
  // What a status that is not won calls a payment is an expected one.
  return kind === 'email' || kind === 'paid' || kind === 'lost' ? null : kind;
}

/** A serial as a cell; blank when it did not happen, true when it happened without a date. */
function cellOf(at: number | undefined): Cell {
  if (at === undefined) return '';
  return Number.isFinite(at) ? at : true;
}
