import {
  type BareLine,
  type CountsAs,
  type Receipt,
  UNLISTED,
  type Unlisted,
  type Why,
} from '../../core/receipt/receiptLine.ts';
import { isOnADay, NEVER, NOBODY } from '../../core/leads.ts';
import type { Timeframe } from '../../core/kpis/timeframe.ts';
import { timeframeTest } from '../../core/kpis/window.ts';
import { foldedBy } from '../../read/leads/kinds/kindOfTable.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { type FurtherLine, type OutLine, type RowsBehind, rowsBehind } from '../../read/receipt/rowsBehind.ts';

/** What a receipt is made of: one part, or one for each rule of points. */
export interface ReceiptPart extends Pick<Receipt, 'lines' | 'unlisted'> {
  /** The rule of points as people wrote it; null for a KPI. */
  readonly rule: string | null;
}

/** Who and when a receipt is about, and by which milestone a row without a lead is dated. */
export interface ReceiptAsk extends Timeframe {
  /** The code of a manager; null is the whole team. */
  readonly who: number | null;
  readonly dated: string;
}

/** One row of the sheet, or one of the several ways in which it counts. */
export interface ReceiptRow {
  /** In the range, from 1. */
  readonly row: number;
  /** The index of the lead; null for a row that is about none. */
  readonly lead: number | null;
  /** The line of the sheet; null for a row that is not read: a total, a title. */
  readonly line: number | null;
  readonly countsAs: CountsAs;
  readonly value: number | null;
  readonly from: number;
  readonly to: number;
  readonly because: Because;
}

/** Why a row counts as it does, before it is said in words. */
type Because =
  | { readonly of: 'lead'; readonly index: number; readonly rule: string | null; readonly why: readonly Why[] }
  /** The row says more of the lead that stands in another row. */
  | { readonly of: 'further'; readonly as: FurtherLine | 'part'; readonly row: number }
  | { readonly of: 'nobody'; readonly as: OutLine | 'total' | 'title' };

/** Why rows are not listed one by one. */
export type RestOf = Unlisted | 'noLead';

export interface ReceiptRows {
  /** In the order of the sheet. */
  readonly rows: readonly ReceiptRow[];
  /** How many rows of the range are not listed, by the reason; with those that are listed they are all. */
  readonly rest: ReadonlyMap<RestOf, number>;
  readonly behind: RowsBehind;
}

/**
 * The rows behind a number: each row of the range that holds something, as known on the day of
 * `as_of`, is on a line or counted in the rest.
 */
export function receiptRows(leads: SheetLeads, parts: readonly ReceiptPart[], ask: ReceiptAsk): ReceiptRows {
  const behind = rowsBehind(leads);
  const isFolded = foldedBy(leads.kind) !== null;
  const { lineOf, indexOf, further, out } = behind;
  const { lines, skipped } = leads.reading.table;
  const { count } = leads;
  const rowOf = (line: number): number => (lines[line] ?? -1) + 1;
  const rows: ReceiptRow[] = [];
  const refunds = refundsByLead(behind);
  const isListed = new Uint8Array(lines.length);
  // As known on a past day the rows of later days are not there.
  for (const line of leads.reading.away()) isListed[line] = 1;
  let lineGroups: Int32Array | null = null;
  for (const { rule, lines: all } of parts)
    for (const { index, ...line } of all) {
      const at = (isRefund(line) ? refunds.get(index) : undefined) ?? lineOf[index] ?? -1;
      isListed[at] = 1;
      rows.push(rowFor(at, index, line, { of: 'lead', index, rule, why: line.why }));
    }
  const why = firstReasons(parts);
  const counted = new Uint32Array(UNLISTED.length + 1);
  for (let line = 0; line < lines.length; line++) {
    if (isListed[line] === 1) continue;
    const index = indexOf[line] ?? -1;
    // Most rows are leads that nobody asks about.
    if (index >= 0 && index < count) addOne(counted, why[index] || NEVER_BEGUN);
    else addFurther(line, index);
  }
  const rest = new Map<RestOf, number>();
  UNLISTED.forEach((reason, at) => {
    const many = counted[at + 1] ?? 0;
    if (many > 0) rest.set(reason, many);
  });
  const others = { total: skipped.total, title: skipped.title } as const;
  for (const as of ['total', 'title'] as const)
    for (const row of ask.who === null ? others[as] : [])
      rows.push({ row: row + 1, lead: null, line: null, ...OUT, because: { of: 'nobody', as } });
  const hidden = ask.who === null ? 0 : skipped.total.length + skipped.title.length;
  const noLeads = hidden + skipped.above.length + skipped.header.length + skipped.noLead.length;
  if (noLeads > 0) rest.set('noLead', noLeads);
  // Lines of one row stay in the order in which they were made.
  return { rows: rows.sort((a, b) => a.row - b.row), rest, behind };

  function rowFor(line: number, lead: number | null, bare: Omit<BareLine, 'why'>, because: Because): ReceiptRow {
    const { countsAs, value, from, to } = bare;
    return { row: rowOf(line), lead: leadOf(lead ?? -1), line, countsAs, value, from, to, because };
  }

  /** The lead of an index of a lead or a further payment. */
  function leadOf(index: number): number | null {
    return index < 0 ? null : index < count ? index : (leads.merged.parts[index - count]?.lead ?? null);
  }

  /** A row that says more of a lead, that is a further payment, or is about no lead at all. */
  function addFurther(line: number, index: number): void {
    const of = further.get(line);
    const lead = of?.lead ?? leadOf(index);
    if (lead === null) {
      const reason = whyOut(line);
      if (reason !== null) addOne(counted, UNLISTED.indexOf(reason) + 1);
      else rows.push(rowFor(line, null, OUT, { of: 'nobody', as: out.get(line) ?? 'nobody' }));
      return;
    }
    const main = lineOf[lead] ?? -1;
    // A sum asks about each payment by itself.
    const isAsked = of === undefined && index < why.length;
    if (isListed[main] === 1 && !isAsked)
      rows.push(rowFor(line, lead, OUT, { of: 'further', as: of?.as ?? 'part', row: rowOf(main) }));
    else addOne(counted, why[isAsked ? index : lead] || why[lead] || NEVER_BEGUN);
  }

  function isOfAsked(line: number, who: number): boolean {
    lineGroups ??= leads.lineGroups?.() ?? null;
    if (lineGroups !== null) return lineGroups[line] === who;
    const { names, codes } = leads.reading.people();
    return names[codes[line] ?? NOBODY] === leads.managers.names[who];
  }

  /** Why a row that is about no lead is not listed; null where it is. */
  function whyOut(line: number): Unlisted | null {
    if (ask.who !== null && !isOfAsked(line, ask.who)) return 'manager';
    const days = isFolded ? [] : [ask.dated, 'created'].map((id) => leads.road.milestone(id)?.[line] ?? NEVER);
    const day = days.find(isOnADay);
    return day === undefined || timeframeTest(ask)(day) ? null : 'period';
  }
}

const OUT = { countsAs: 'out', value: null, from: NEVER, to: NEVER } as const;

const NEVER_BEGUN = UNLISTED.indexOf('never') + 1;

const addOne = (counts: Uint32Array, at: number): void => void (counts[at] = (counts[at] ?? 0) + 1);

/** Why each lead and further payment is on no line: of several rules the reason that comes first. */
function firstReasons([first, ...others]: readonly ReceiptPart[]): Uint8Array {
  if (first === undefined) return new Uint8Array();
  const length = others.reduce((most, { unlisted }) => Math.max(most, unlisted.length), first.unlisted.length);
  if (others.length === 0) return first.unlisted;
  const why = new Uint8Array(length);
  for (const { unlisted } of [first, ...others])
    unlisted.forEach((reason, index) => {
      const known = why[index] ?? 0;
      if (reason > 0 && (known === 0 || reason < known)) why[index] = reason;
    });
  return why;
}

const isRefund = ({ why }: BareLine): boolean => why.some(({ code }) => code === 'refund');

/** The first row that tells of a refund of a lead. */
function refundsByLead({ further }: RowsBehind): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const [line, { lead, as }] of further)
    if (as === 'refund' || as === 'refund-status') first.set(lead, Math.min(first.get(lead) ?? Infinity, line));
  return first;
}
