import { emailOf } from '../cells/emailOf.ts';
import { phoneOf } from '../cells/phoneOf.ts';
import type { EventLog } from '../leads/kinds/eventLog.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import type { TellFinding } from './finding.ts';
import { rowsByText } from './rowsByText.ts';

/** Finds events that say nothing, or name nobody. */
export function aboutEvents({ reading }: SheetLeads, log: EventLog, tell: TellFinding): void {
  const { table } = reading;
  for (const [text, rows] of rowsByText(table, log.activityColumn, (line) => log.kinds[line] === null))
    tell('activity-unknown', log.activityColumn, rows, { subject: text });
  const nobodys = Array.from(table.lines).filter((_, line) => log.leadKeys[line] === '');
  tell('client-missing', log.leadColumn, nobodys);
  const { leadKeys, leadColumn } = log;
  const byPhone = [...leadKeys.keys()].filter((line) => phoneOf(leadKeys[line] ?? '') !== '');
  const areMixed = leadColumn !== table.columns.get('id') && leadKeys.some((key) => emailOf(key) !== '');
  if (areMixed)
    tell(
      'keys-mixed',
      leadColumn,
      byPhone.map((line) => table.lines[line] ?? -1),
    );
}
