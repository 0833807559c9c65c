import { UNDATED, valueAt } from '../../core/leads.ts';
import { isBlank } from '../cells/cell.ts';
import { cellAt } from '../cells/columnReader.ts';
import { codeOf } from '../cells/statuses/statuses.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import type { TellFinding } from './finding.ts';
import { rowsByText } from './rowsByText.ts';

/** Statuses that contradict a payment date, in the order in which they are told. */
const NOT_PAID = ['lost', 'unpaid', 'open'] as const;

const [WON, LOST] = [codeOf('won'), codeOf('lost')];

/** The code of a word that nobody knows, and of a blank cell. */
const UNKNOWN = 0;

/** Of so many won deals and no lost one the win rate looks odd; of fewer it says nothing anyhow. */
const MANY = 5;

/** Finds statuses that nobody knows, and those that say otherwise than a payment date. */
export function aboutStatuses({ reading, merged, number }: SheetLeads, tell: TellFinding): void {
  const { table, locale } = reading;
  const { columns, lines } = table;
  const statuses = reading.statusColumn();
  const [status, stage] = [columns.get('status'), columns.get('stage')];
  const said = status ?? stage;
  if (statuses === null || said === undefined) return;
  const { codes } = statuses;
  if (!columns.has('lost') && !codes.includes(LOST) && codes.filter((code) => code === WON).length >= MANY)
    tell('lost-unknown', said, [table.headerRow], { subject: table.headers[said] ?? '' });
  const { kept, loose, parts, linesOf } = merged;
  const [days, amounts] = [reading.dates('paid')?.values ?? new Float64Array(0), number('amount')];
  /** Leads with a payment day that has come, or a tick, by what their status says. */
  const paid = new Map(NOT_PAID.map((status): [number, number[]] => [codeOf(status), []]));
  const lineOf = (lead: number): number => (kept === null ? lead : (kept[lead] ?? -1));
  const count = days.length === 0 ? 0 : (kept ?? lines).length;
  for (let lead = 0; lead < count; lead++) {
    const line = lineOf(lead);
    const at = valueAt(days, line);
    if (at !== UNDATED && !(at < locale.today + 1)) continue;
    if (!loose.has(lead)) paid.get(codes[line] ?? UNKNOWN)?.push(lead);
  }
  for (const status of NOT_PAID) {
    const found = paid.get(codeOf(status)) ?? [];
    const sum = found.reduce((total, lead) => total + (Number(amounts?.[lead]) || 0), 0);
    const rows = found.map((lead) => lines[lineOf(lead)] ?? -1);
    tell(`paid-${status}`, said, rows, { sum });
  }
  if (!codes.includes(UNKNOWN)) return;
  // The rows of further payments, and all others that say something of a lead, count as well.
  const counted = kept && new Set([...kept, ...parts.map(({ line }) => line), ...[...linesOf.values()].flat()]);
  const isBlankAt = (line: number, column: number): boolean => isBlank(cellAt(table, line, column));
  for (const column of new Set([said, stage ?? said])) {
    const isAsked = (line: number): boolean =>
      codes[line] === UNKNOWN && (counted === null || counted.has(line)) && (column === said || isBlankAt(line, said));
    for (const [text, rows] of rowsByText(table, column, isAsked))
      tell('status-unknown', column, rows, { subject: text });
  }
}
