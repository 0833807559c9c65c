import { UNDATED } from '../../core/leads.ts';
import { isBlank } from '../cells/cell.ts';
import { cellAt } from '../cells/columnReader.ts';
import type { Status } from '../cells/status.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import type { FindingCode, TellFinding } from './finding.ts';
import { rowsByText } from './rowsByText.ts';

/** Finds statuses that nobody knows, and those that say otherwise than a payment date. */
export function aboutStatuses({ reading, merged, number, whyUnknown }: SheetLeads, tell: TellFinding): void {
  const { table, locale } = reading;
  const { columns, lines, headerRow } = table;
  const all = reading.statuses();
  const [status, stage] = [columns.get('status'), columns.get('stage')];
  const said = status ?? stage;
  if (all === null || said === undefined) return;
  if (whyUnknown('paid')?.code === 'call-log') {
    tell('call-log', said, [headerRow], { subject: table.headers[said] ?? '' });
    return;
  }
  const kept = merged.kept ?? Array.from(lines.keys());
  const [days, amounts] = [reading.dates('paid')?.values, number('amount')];
  /** Leads with a payment day that has come, or a tick, by what their status says. */
  const tellPaid = (code: FindingCode, meant: readonly Status[]): void => {
    const leads = [...kept.keys()].filter((lead) => {
      const [line = -1, at] = [kept[lead], days?.[kept[lead] ?? -1] ?? NaN];
      const isPaid = at === UNDATED || at < locale.today + 1;
      return isPaid && !merged.loose.has(lead) && meant.includes(all[line] ?? 'won');
    });
    const sum = leads.reduce((total, lead) => total + (Number(amounts?.[lead]) || 0), 0);
    tell(code, said, rowsOf(leads), { sum });
  };
  const rowsOf = (leads: readonly number[]): number[] => leads.map((lead) => lines[kept[lead] ?? -1] ?? -1);
  tellPaid('paid-lost', ['lost']);
  tellPaid('paid-unpaid', ['unpaid']);
  tellPaid('paid-open', ['open']);
  const asked = new Set(Array.from(kept).filter((line) => all[line] === null));
  const isBlankAt = (line: number, column: number): boolean => isBlank(cellAt(table, line, column));
  for (const column of new Set([said, stage ?? said])) {
    const isAsked = (line: number): boolean => asked.has(line) && (column === said || isBlankAt(line, said));
    for (const [text, rows] of rowsByText(table, column, () => true, isAsked))
      tell('status-unknown', column, rows, { subject: text });
  }
}
