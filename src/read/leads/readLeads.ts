import { REPORT_DAY } from '../../core/kpis/dayTotalKpi.ts';
import type { Arg } from '../cells/cell.ts';
import type { SheetLocale } from '../cells/sheetLocale.ts';
import type { Answers } from '../table/answers.ts';
import { withSectionManagers } from '../table/sectionManagers.ts';
import { evidenceLeads } from '../evidence/evidenceLeads.ts';
import { evidenceTableIn } from '../evidence/evidenceTable.ts';
import { readSourceTable } from '../table/sourceTable.ts';
import type { DailyReport } from './kinds/dailyReport.ts';
import { foldEvents } from './kinds/foldEvents.ts';
import { foldStages, leadOfStages } from './kinds/foldStages.ts';
import { kindOfTable } from './kinds/kindOfTable.ts';
import { logMistake, logReading } from './kinds/logReading.ts';
import { reportCounts, reportReading } from './kinds/reportReading.ts';
import { salesReading } from './kinds/salesLog.ts';
import { isLater, knownOn } from './knownOn.ts';
import { ofKept } from './leadValues.ts';
import { UNMERGED } from './merging/mergedLines.ts';
import { type SheetLeads, leadsOfLines } from './sheetLeads.ts';
import { type TableReading, tableReadingOf } from './tableReading.ts';

/**
 * The leads of a range argument. Its rows are leads, or what {@link kindOfTable} finds them to be; or
 * counts of leads, see {@link evidenceTableIn}.
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
  const evidence = evidenceTableIn(range);
  if (evidence !== null) return evidenceLeads(evidence, locale);
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
      return leadsOfLines(known(reading), kind);
    case 'events': {
      const { around, leadKeys, dateColumn } = kind.log;
      const days = dateColumn === null ? undefined : reading.dates(dateColumn)?.values;
      const sheet = around === null ? reading : logReading(around, reading);
      const { table, ...folded } = foldEvents({ ...kind.log, leadKeys: keysOn(leadKeys, days) }, sheet);
      const kept = folded.loose.size === 0 ? null : Int32Array.from(table.lines.keys());
      const leads = leadsOfLines(tableReadingOf(table, locale), kind, sheet, { ...UNMERGED, ...folded, kept });
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
      return leadsOfLines(known(foldStages(history, reading)), kind, reading, { ...UNMERGED, leadOfLines });
    }
    case 'sales':
      return leadsOfLines(known(salesReading(kind.sales, reading)), kind);
    case 'log': {
      const mistake = logMistake(kind.log, reading);
      return { ...leadsOfLines(known(logReading(kind.log, reading)), kind), whyUnknown: () => mistake };
    }
    case 'report':
      return ofReport(kind.report, leadsOfLines(known(reportReading(kind.report, reading)), kind));
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

/** What only a payment tells. */
const OF_MONEY: readonly string[] = ['paid', 'refunded', 'amount', 'refund_amount'];
