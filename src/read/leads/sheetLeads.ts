import {
  isOnADay,
  isReached,
  type Leads,
  MILESTONES,
  NEVER,
  NOBODY,
  type Names,
  type Parts,
  type RowKind,
  UNDATED,
  valueAt,
} from '../../core/leads.ts';
import type { Arg } from '../cells/cell.ts';
import { foldEvents } from './kinds/foldEvents.ts';
import { type Clients, broughtBy, clientsOf } from './clients.ts';
import { type TableKind, kindOfTable } from './kinds/kindOfTable.ts';
import { REPORT_DAY } from '../../core/kpis/dayTotalKpi.ts';
import type { DailyReport } from './kinds/dailyReport.ts';
import { foldStages } from './kinds/foldStages.ts';
import { logMistake, logReading } from './kinds/logReading.ts';
import { reportCounts, reportReading } from './kinds/reportReading.ts';
import { salesReading } from './kinds/salesLog.ts';
import { withSectionManagers } from '../table/sectionManagers.ts';
import { NUMBER_IDS } from '../table/headers.ts';
import { isLater, knownOn } from './knownOn.ts';
import { memo } from './memo.ts';
import { type MergedLines, UNMERGED, mergeLines } from './mergeLines.ts';
import type { SheetLocale } from '../cells/sheetLocale.ts';
import type { OwnColumn } from '../table/columns/ownDateColumns.ts';
import { type TableReading, tableReadingOf } from './tableReading.ts';
import type { Refund } from './refundsOf.ts';
import { type LineMilestones, lineMilestonesOf } from './lineMilestones.ts';
import { unfitColumn } from './unfitColumn.ts';
import { textColumn } from './textColumn.ts';
import type { Answers } from '../table/answers.ts';
import { type SourceTable, readSourceTable } from '../table/sourceTable.ts';

/** The leads of a range. Each column is decoded once, when first asked for. */
export interface SheetLeads extends Leads {
  /**
   * The table of the leads, one line per lead. For an event log, the table that the log was folded
   * into.
   */
  readonly table: SourceTable;
  /** What is in the sheet, line by line. */
  readonly reading: TableReading;
  readonly road: LineMilestones;
  readonly merged: MergedLines;
  /** What a row of the sheet is. */
  readonly kind: TableKind;
  /**
   * The amount of each lead as written, whatever its currency; below zero for a refund without a
   * lead. Null when the table has no such column.
   */
  amounts(): Float64Array | null;
  currencyOf(lead: number): string | null;
  /** The Team tab that is given beside the data. */
  teamTab?: Arg;
  /** The date columns that are not known: each is a milestone named by its folded header. */
  ownColumns(): readonly OwnColumn[];
  /**
   * The words of any column, by its header or its known name. Null when there is no such column.
   * See {@link textColumn}.
   */
  text(named: string): Names | null;
  /**
   * Reads what these milestones need, and the managers unless the team alone is asked about, in one
   * walk over the rows. Only for speed: the answers are the same without it.
   */
  expect(milestones: readonly string[], who?: 'managers' | 'team'): void;
}

/**
 * The leads of a range argument. Its rows are leads, or what {@link kindOfTable} finds them to be.
 *
 * @param day The leads as they were known at the end of this day, see {@link knownOn}; null for all
 *   that is in the table.
 * @throws KpiError when it is no such table: see {@link readSourceTable}.
 */
export function readLeads(
  range: Arg,
  argument: string,
  locale: SheetLocale,
  answers?: Answers,
  day: number | null = null,
): SheetLeads {
  return leadsIn(tableReadingOf(withSectionManagers(readSourceTable(range, argument, locale, answers)), locale), day);
}

/** The leads of a table that is read already. */
export function leadsIn(reading: TableReading, day: number | null = null): SheetLeads {
  const { locale } = reading;
  const kind = kindOfTable(reading);
  const known = (all: TableReading): TableReading => (day === null ? all : knownOn(all, day));
  /** Whose line each is, without the lines of later days. */
  const keysOn = (keys: readonly string[], dates: Float64Array | undefined): readonly string[] =>
    day === null ? keys : keys.map((key, line) => (isLater(dates?.[line], day) ? '' : key));
  switch (kind.is) {
    case 'leads':
      return leadsOf(known(reading), kind);
    case 'events': {
      const { around, leadKeys, dateColumn } = kind.log;
      const days = dateColumn === null ? undefined : reading.dates(dateColumn)?.values;
      const sheet = around === null ? reading : logReading(around, reading);
      const { table, parts, loose, events } = foldEvents({ ...kind.log, leadKeys: keysOn(leadKeys, days) }, sheet);
      const kept = loose.size === 0 ? null : Int32Array.from(table.lines.keys());
      const leads = leadsOf(tableReadingOf(table, locale), kind, sheet, { ...UNMERGED, parts, kept, loose, events });
      const mistake = around && logMistake(around, reading);
      return {
        ...leads,
        ...(dateColumn === null ? { isDated: () => false } : {}),
        whyUnknown: (id) => (OF_MONEY.includes(id) ? mistake : null) ?? leads.whyUnknown(id),
      };
    }
    case 'stages': {
      const { leadKeys, dateColumn } = kind.history;
      const history = { ...kind.history, leadKeys: keysOn(leadKeys, reading.ownDates(dateColumn).values) };
      return leadsOf(known(foldStages(history, reading)), kind, reading);
    }
    case 'sales':
      return leadsOf(known(salesReading(kind.sales, reading)), kind);
    case 'log': {
      const mistake = logMistake(kind.log, reading);
      return { ...leadsOf(known(logReading(kind.log, reading)), kind), whyUnknown: () => mistake };
    }
    case 'report':
      return ofReport(kind.report, leadsOf(known(reportReading(kind.report, reading)), kind));
  }
}

/** The totals of days: numbers, and no milestone but the day. */
function ofReport(report: DailyReport, leads: SheetLeads): SheetLeads {
  const countOf = reportCounts(report, leads.reading);
  return {
    ...leads,
    road: { ...leads.road, ids: () => [REPORT_DAY] },
    isDated: (id) => id === REPORT_DAY && leads.isDated('created'),
    milestone: (id) => (id === REPORT_DAY ? leads.milestone('created') : null),
    number: (id) => leads.number(id) ?? ofKept(countOf(id), leads.merged),
  };
}

/**
 * @param sheet What is in the sheet, where the leads were folded from its lines.
 * @param folded What the other lines of the sheet say, then.
 */
function leadsOf(reading: TableReading, kind: TableKind, sheet = reading, folded = UNMERGED): SheetLeads {
  const road = lineMilestonesOf(reading);
  const once = memo();
  // Merging waits until it is needed, so that columns are read together before it asks for some of
  // them.
  const merged = (): MergedLines =>
    once('merged', () => (MERGED.includes(kind.is) ? mergeLines(reading, road) : withoutAway(reading, folded)));
  const table = (): SourceTable => once('table', () => tableOf(reading.table, merged()));

  /**
   * Turns values of lines into values of leads. A refund without a lead was never created and never
   * paid.
   */
  function pick(values: Float64Array | null): Float64Array | null {
    const { kept, loose } = merged();
    const picked = ofKept(values, merged());
    if (picked === null || kept === null) return picked;
    for (const lead of loose.keys()) picked[lead] = NEVER;
    return picked;
  }

  function milestone(id: string): Float64Array | null {
    const ofLines = road.milestone(id);
    const values = OF_ONE_ROW.includes(id) ? pick(ofLines) : earliest(ofLines, pick(ofLines));
    if (id === 'created') return sinceKnown(ofLines, values);
    return id === 'refunded' ? withRefunds(values, ({ at }) => at) : values;
  }

  /** Of a lead with several rows, the earliest day of them all. */
  function earliest(ofLines: Float64Array | null, values: Float64Array | null): Float64Array | null {
    if (ofLines === null || values === null) return values;
    for (const [lead, lines] of merged().linesOf) {
      for (const line of lines) {
        const day = valueAt(ofLines, line);
        if (isReached(day) && !(valueAt(values, lead) <= day)) values[lead] = day;
      }
    }
    return values;
  }

  /** A lead came when its first state says so, where the one that counts does not know. */
  function sinceKnown(ofLines: Float64Array | null, values: Float64Array | null): Float64Array | null {
    if (ofLines === null || values === null) return values;
    for (const [lead, lines] of merged().statesOf) {
      if (isOnADay(valueAt(values, lead))) continue;
      const days = lines.map((line) => valueAt(ofLines, line)).filter(isOnADay);
      if (days.length > 0) values[lead] = days.reduce((one, other) => Math.min(one, other));
    }
    return values;
  }

  function number(id: string): Float64Array | null {
    const known = NUMBER_IDS.find((other) => other === id);
    if (known === undefined) return null;
    if (id !== 'amount' && id !== 'refund_amount') return pick(reading.numbers(known)?.values ?? null);
    const values = pick(reading.money(known)?.values ?? null);
    return id === 'amount' ? readable(values) : withRefunds(values && values.map(Math.abs), ({ amount }) => amount);
  }

  /** Amounts without those of open rows below zero. */
  function readable(values: Float64Array | null): Float64Array | null {
    const { unread, kept } = merged();
    if (values === null || unread.length === 0) return values;
    const lines = new Set(unread);
    return values.map((value, lead) => (lines.has(kept?.[lead] ?? lead) ? NaN : value));
  }

  /** Further payments of leads. */
  function parts(): Parts | null {
    const all = merged().parts;
    if (all.length === 0) return null;
    const date = kind.is === 'events' ? kind.log.dateColumn : 'paid';
    const logged = date === null ? null : sheet.dates(date)?.values;
    const paid = kind.is === 'events' ? logged : road.milestone('paid');
    const amounts = sheet.money('amount')?.values;
    /** Of an event in a log it is known that it happened. */
    const unknown = kind.is === 'events' ? UNDATED : NEVER;
    const dayOf = (at: number | undefined): number => (at !== undefined && isReached(at) ? at : unknown);
    return {
      leads: Int32Array.from(all, ({ lead }) => lead),
      paid: Float64Array.from(all, ({ line }) => dayOf(paid?.[line])),
      amounts: Float64Array.from(all, ({ line }) => amounts?.[line] ?? NaN),
    };
  }

  function withRefunds(values: Float64Array | null, of: (refund: Refund) => number): Float64Array | null {
    const { refunds, loose } = merged();
    if (refunds.size + loose.size === 0) return values;
    const all = values?.slice() ?? new Float64Array(table().lines.length).fill(NEVER);
    for (const known of [refunds, loose]) for (const [lead, refund] of known) all[lead] = of(refund);
    return all;
  }

  function amounts(): Float64Array | null {
    const all = readable(pick(reading.money('amount')?.all ?? null))?.slice() ?? null;
    if (all !== null) for (const [lead, { amount }] of merged().loose) all[lead] = -amount;
    return all;
  }

  const managers = (): Names => once('managers', () => managersOf(reading.people(), merged()));
  const clients = (): Clients | null => once('clients', () => clientsOf(table()));
  const partsOnce = (): Parts | null => once('parts', parts);
  const ofMilestone = (id: string): Float64Array | null => once(`milestone ${id}`, () => milestone(id));
  return {
    get table(): SourceTable {
      return table();
    },
    get merged(): MergedLines {
      return merged();
    },
    get count(): number {
      return table().lines.length;
    },
    get managers(): Names {
      return managers();
    },
    elapsed: reading.locale.zone.elapsed,
    allNames: () => sheet.people().names,
    reading: sheet,
    road,
    kind,
    rowKind: rowKindOf(kind),
    columns: namedColumns(sheet),
    likely(ids) {
      const asked = sheet.table.questions.find(({ id }) => ids.includes(id));
      return asked === undefined ? null : (sheet.table.headers[asked.column] ?? null);
    },
    unfit: (ids) => unfitColumn(sheet, ids),
    emptyColumn(ids) {
      const { columns, headers } = sheet.table;
      const isEmpty = (id: string, column: number): boolean => {
        if (id === 'manager') return managers().names.length === 0;
        const days = ofMilestone(id);
        return days === null ? sheet.cells().filled[column] === 0 : !days.some(isReached);
      };
      const [, empty = -1] = [...columns].find(([id, column]) => ids.includes(id) && isEmpty(id, column)) ?? [];
      return headers[empty] ?? null;
    },
    isDated: (id) => road.isDated(id) || (id === 'refunded' && merged().refunds.size + merged().loose.size > 0),
    milestone: ofMilestone,
    whyUnknown: road.whyUnknown,
    number: (id) => once(`number ${id}`, () => number(id)),
    clients: () => clients()?.codes ?? null,
    parts: partsOnce,
    broughtBy: () => once('brought by', () => broughtBy(table(), clients())),
    lastDay(today) {
      road.expect(MILESTONES);
      return latest([...MILESTONES.map(ofMilestone), partsOnce()?.paid ?? null], today);
    },
    amounts,
    currencyOf: (lead) => reading.money('amount')?.currencyOf(merged().kept?.[lead] ?? lead) ?? null,
    ownColumns: reading.ownColumns,
    text: (named) => once(`text ${named}`, () => textColumn(table(), named)),
    expect: road.expect,
  };
}

/** Values of lines as values of the lines that are kept. */
function ofKept(values: Float64Array | null, { kept }: MergedLines): Float64Array | null {
  return values === null || kept === null ? values : Float64Array.from(kept, (line) => values[line] ?? NaN);
}

/** The folded lines that are known already. */
function withoutAway(reading: TableReading, folded: MergedLines): MergedLines {
  const away = new Set(reading.away());
  if (away.size === 0) return folded;
  return { ...folded, kept: Int32Array.from([...reading.table.lines.keys()].filter((line) => !away.has(line))) };
}

/** What only a payment tells. */
const OF_MONEY: readonly string[] = ['paid', 'refunded', 'amount', 'refund_amount'];

/** Milestones that are those of the row that counts, whatever the other rows of its lead say. */
const OF_ONE_ROW: readonly string[] = ['paid', 'lost', 'closed', 'refunded', 'close_date', 'modified', 'nps_date'];

/** Tables whose lines with one id may be states of one lead. */
const MERGED: readonly TableKind['is'][] = ['leads', 'sales'];

function rowKindOf(kind: TableKind): RowKind {
  if (kind.is === 'report') return 'day total';
  // Who did not come to a webinar is in its list as well: a share can be told.
  if (kind.is === 'log' && kind.log.of !== 'attendance') return 'event';
  if (kind.is !== 'sales') return 'lead';
  return kind.sales.isWhole ? 'sale' : 'lead of one day';
}

const namedColumns = ({ table }: TableReading): readonly string[] => table.headers.filter((header) => header !== '');

function tableOf(table: SourceTable, { kept }: MergedLines): SourceTable {
  return kept ? { ...table, lines: kept.map((line) => table.lines[line] ?? -1) } : table;
}

/** The managers of the leads. A name that stands only in lines that are no leads is left out. */
function managersOf({ names, codes }: Names, { kept, loose }: MergedLines): Names {
  if (kept === null) return { names, codes };
  const present = new Map([[NOBODY, NOBODY]]);
  const own = kept.map((line, lead) => {
    const code = codes[loose.get(lead)?.managerLine ?? line] ?? NOBODY;
    if (!present.has(code)) present.set(code, present.size - 1);
    return present.get(code) ?? NOBODY;
  });
  return { names: [...present.keys()].flatMap((code) => names[code] ?? []), codes: own };
}

/** The latest day that is not in the future; today when there is none. */
function latest(columns: readonly (Float64Array | null)[], today: number): number {
  let last = -Infinity;
  for (const days of columns) {
    for (let i = 0; days !== null && i < days.length; i++) {
      const at = days[i] ?? NEVER;
      if (at > last && at < today + 1) last = at;
    }
  }
  return last === -Infinity ? today : Math.floor(last);
}
