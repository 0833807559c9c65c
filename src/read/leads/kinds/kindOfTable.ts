import { type DailyReport, dailyReportOf } from './dailyReport.ts';
import { type EventLog, eventLogOf } from './eventLog.ts';
import { type SalesLog, salesLogOf } from './salesLog.ts';
import { type StageHistory, stageHistoryOf } from './stageHistory.ts';
import type { TableReading } from '../tableReading.ts';

/** What a row of a table is: a lead, an event, a stage of a lead, a sale, or the totals of a day. */
export type TableKind =
  | { readonly is: 'leads' }
  | { readonly is: 'events'; readonly log: EventLog }
  | { readonly is: 'stages'; readonly history: StageHistory }
  | { readonly is: 'sales'; readonly sales: SalesLog }
  | { readonly is: 'report'; readonly report: DailyReport };

/** The kind of a table, by its columns and what stands in them. */
export function kindOfTable(reading: TableReading): TableKind {
  const log = eventLogOf(reading);
  if (log !== null) return { is: 'events', log };
  const history = stageHistoryOf(reading);
  if (history !== null) return { is: 'stages', history };
  const report = dailyReportOf(reading);
  if (report !== null) return { is: 'report', report };
  const sales = salesLogOf(reading);
  return sales === null ? { is: 'leads' } : { is: 'sales', sales };
}
