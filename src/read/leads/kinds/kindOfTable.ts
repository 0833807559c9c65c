import { type DailyReport, dailyReportOf } from './dailyReport.ts';
import { type EventLog, eventLogOf } from './eventLog.ts';
import { type Log, logOf } from './logOf.ts';
import { type SalesLog, salesLogOf } from './salesLog.ts';
import { type StageHistory, stageHistoryOf } from './stageHistory.ts';
import type { TableReading } from '../tableReading.ts';

/**
 * What a row of a table is: a lead, an event, a stage of a lead, a sale, the totals of a day, or
 * something around deals, such as a call.
 */
export type TableKind =
  | { readonly is: 'leads' }
  | { readonly is: 'events'; readonly log: EventLog }
  | { readonly is: 'stages'; readonly history: StageHistory }
  | { readonly is: 'sales'; readonly sales: SalesLog }
  | { readonly is: 'report'; readonly report: DailyReport }
  | { readonly is: 'log'; readonly log: Log };

/** The kind of a table, by its columns and what stands in them. */
export function kindOfTable(reading: TableReading): TableKind {
  const log = eventLogOf(reading);
  if (log !== null) return { is: 'events', log };
  const history = stageHistoryOf(reading);
  if (history !== null) return { is: 'stages', history };
  const report = dailyReportOf(reading);
  if (report !== null) return { is: 'report', report };
  const around = logOf(reading.table);
  if (around !== null) return { is: 'log', log: around };
  const sales = salesLogOf(reading);
  return sales === null ? { is: 'leads' } : { is: 'sales', sales };
}

/** Whose line each is, in a log or a history that is folded into leads; null for another table. */
export function foldedBy(kind: TableKind): Pick<EventLog, 'leadColumn' | 'leadKeys'> | null {
  return kind.is === 'events' ? kind.log : kind.is === 'stages' ? kind.history : null;
}
