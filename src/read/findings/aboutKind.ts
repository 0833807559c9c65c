import { statusWordsOf } from '../cells/statuses/statusWordsOf.ts';
import { eventKindOf } from '../leads/kinds/eventKind.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import type { StageHistory } from '../leads/kinds/stageHistory.ts';
import type { TellFinding } from './finding.ts';
import { rowsByText } from './rowsByText.ts';

/** Says what the rows of a table are, where they are no leads or where one date stands for two. */
export function aboutKind({ kind, reading }: SheetLeads, tell: TellFinding): void {
  const { headers, headerRow } = reading.table;
  const about = (column: number): [number, number[], { subject: string }] => [
    column,
    [headerRow],
    { subject: headers[column] ?? '' },
  ];
  const log = kind.is === 'log' ? kind.log : kind.is === 'events' ? kind.log.around : null;
  if (log !== null) {
    const [column, rows, { subject }] = about(log.column);
    tell('log', column, rows, { subject, other: log.of });
  }
  if (kind.is === 'stages') tell('stage-history', ...about(kind.history.stageColumn));
  if (kind.is === 'sales') tell(kind.sales.isWhole ? 'sales-log' : 'one-date', ...about(kind.sales.dateColumn));
  if (kind.is !== 'report') return;
  const columns = [...kind.report.totals.values()];
  const subject = columns.map((column) => headers[column]).join(', ');
  tell('daily-report', columns[0] ?? 0, [headerRow], { subject });
}

/** Finds rows of a history that name nobody, have no day, or a stage that may be a sale. */
export function aboutStages({ reading }: SheetLeads, history: StageHistory, tell: TellFinding): void {
  const { table } = reading;
  const { stageColumn, dateColumn, leadColumn, leadKeys } = history;
  const meant = statusWordsOf(table.from, table.answers.statuses).of;
  for (const [text, rows] of rowsByText(table, stageColumn, (line) => leadKeys[line] !== ''))
    if (meant(text) === null && eventKindOf(text) === null)
      tell('status-unknown', stageColumn, rows, { subject: text });
  const rowsWhere = (test: (line: number) => boolean): number[] =>
    Array.from(table.lines).filter((_, line) => test(line));
  tell(
    'client-missing',
    leadColumn,
    rowsWhere((line) => leadKeys[line] === ''),
  );
  if ([...table.columns.values()].includes(dateColumn)) return;
  const unreadable = new Set(reading.ownDates(dateColumn).unreadable);
  tell(
    'date-unreadable',
    dateColumn,
    rowsWhere((line) => unreadable.has(line)),
    { subject: table.headers[dateColumn] ?? '' },
  );
}
