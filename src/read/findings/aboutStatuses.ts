import { UNDATED, valueAt } from '../../core/leads.ts';
import { type Cell, isBlank } from '../cells/cell.ts';
import { cellAt } from '../cells/columnReader.ts';
import { saysNo } from '../cells/saysNo.ts';
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
  /** Leads that are won by their status, while the column of payment says no. */
  const denied: number[] = [];
  const lineOf = (lead: number): number => (kept === null ? lead : (kept[lead] ?? -1));
  const paidAt = columns.get('paid');
  const isNo = (line: number): boolean => paidAt !== undefined && deniesPayment(cellAt(table, line, paidAt));
  const count = days.length === 0 ? 0 : (kept ?? lines).length;
  for (let lead = 0; lead < count; lead++) {
    const line = lineOf(lead);
    const at = valueAt(days, line);
    if (Number.isNaN(at) && codes[line] === WON && isNo(line) && !loose.has(lead)) denied.push(lead);
    if (at !== UNDATED && !(at < locale.today + 1)) continue;
    if (!loose.has(lead)) paid.get(codes[line] ?? UNKNOWN)?.push(lead);
  }
  const tellOf = (code: `paid-${(typeof NOT_PAID)[number]}` | 'paid-no', found: readonly number[]): void => {
    const sum = found.reduce((total, lead) => total + (Number(amounts?.[lead]) || 0), 0);
    const rows = found.map((lead) => lines[lineOf(lead)] ?? -1);
    tell(code, said, rows, { sum });
  };
  for (const status of NOT_PAID) tellOf(`paid-${status}`, paid.get(codeOf(status)) ?? []);
  tellOf('paid-no', denied);
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

/** No, 0, an unticked box; a dash is a blank cell there. */
const deniesPayment = (cell: Cell): boolean => !DASH.test(String(cell)) && saysNo(cell);

const DASH = /^\s*[-–—−]\s*$/;
