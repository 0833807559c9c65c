import { isReached, type Leads, MILESTONES, NOBODY, type Names, type Parts, type RowKind } from '../../core/leads.ts';
import type { Arg } from '../cells/cell.ts';
import { foldEvents } from './kinds/foldEvents.ts';
import { broughtBy } from './broughtBy.ts';
import { type Clients, clientsOf } from './clients.ts';
import { type TableKind, kindOfTable } from './kinds/kindOfTable.ts';
import { REPORT_DAY } from '../../core/kpis/dayTotalKpi.ts';
import type { DailyReport } from './kinds/dailyReport.ts';
import { foldStages, leadOfStages } from './kinds/foldStages.ts';
import { logMistake, logReading } from './kinds/logReading.ts';
import { reportCounts, reportReading } from './kinds/reportReading.ts';
import { salesReading } from './kinds/salesLog.ts';
import { withSectionManagers } from '../table/sectionManagers.ts';
import { isLater, knownOn } from './knownOn.ts';
import { furtherParts } from './furtherParts.ts';
import { latestDay } from './latestDay.ts';
import { type LeadValues, leadValues, ofKept } from './leadValues.ts';
import { memo } from './memo.ts';
import { type MergedLines, UNMERGED, mergeLines } from './mergeLines.ts';
import type { SheetLocale } from '../cells/sheetLocale.ts';
import type { OwnColumn } from '../table/columns/ownDateColumns.ts';
import { type Expected, type TableReading, tableReadingOf } from './tableReading.ts';
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
  /** The group of each line of the sheet, where `managers` are groups of another kind. */
  readonly lineGroups?: (() => Int32Array) | undefined;
  /** The managers themselves in that case. */
  readonly people?: Names;
  /** The date columns that are not known: each is a milestone named by its folded header. */
  ownColumns(): readonly OwnColumn[];
  /**
   * The words of any column, by its header or its known name. Null when there is no such column.
   * See {@link textColumn}.
   */
  text(named: string): Names | null;
  /**
   * Reads what these milestones need, and what is expected beside them (managers), in one
   * walk over the rows. Only for speed: the answers are the same without it.
   */
  expect(milestones: readonly string[], what?: Expected): void;
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
      const { table, ...folded } = foldEvents({ ...kind.log, leadKeys: keysOn(leadKeys, days) }, sheet);
      const kept = folded.loose.size === 0 ? null : Int32Array.from(table.lines.keys());
      const leads = leadsOf(tableReadingOf(table, locale), kind, sheet, { ...UNMERGED, ...folded, kept });
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
      const leadOfLines = (): ReadonlyMap<number, number> => leadOfStages(history);
      return leadsOf(known(foldStages(history, reading)), kind, reading, { ...UNMERGED, leadOfLines });
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
  const values = (): LeadValues => once('values', () => leadValues(reading, road, merged()));
  const managers = (): Names => once('managers', () => managersOf(reading.people(), merged()));
  const clients = (): Clients | null => once('clients', () => clientsOf(table()));
  const partsOnce = (): Parts | null => once('parts', () => furtherParts(merged().parts, kind, sheet, road));
  const ofMilestone = (id: string): Float64Array | null => once(`milestone ${id}`, () => values().milestone(id));
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
    number: (id) => once(`number ${id}`, () => values().number(id)),
    clients: () => clients()?.codes ?? null,
    parts: partsOnce,
    broughtBy: () => once('brought by', () => broughtBy(table(), clients())),
    lastDay(today) {
      road.expect(MILESTONES);
      return latestDay([...MILESTONES.map(ofMilestone), partsOnce()?.paid ?? null], today);
    },
    amounts: () => values().amounts(),
    currencyOf: (lead) => reading.money('amount')?.currencyOf(merged().kept?.[lead] ?? lead) ?? null,
    ownColumns: reading.ownColumns,
    text: (named) => once(`text ${named}`, () => textColumn(table(), named)),
    expect: road.expect,
  };
}

/** The folded lines that are known already. */
function withoutAway(reading: TableReading, folded: MergedLines): MergedLines {
  const away = new Set(reading.away());
  if (away.size === 0) return folded;
  return { ...folded, kept: Int32Array.from([...reading.table.lines.keys()].filter((line) => !away.has(line))) };
}

/** What only a payment tells. */
const OF_MONEY: readonly string[] = ['paid', 'refunded', 'amount', 'refund_amount'];

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
