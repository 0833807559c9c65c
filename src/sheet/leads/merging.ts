import { NEVER } from '../../core/leads.ts';
import { type Cell, isBlank } from '../cells/cell.ts';
import { foldName } from '../cells/fold.ts';
import { memo } from './memo.ts';
import type { Reading } from './reading.ts';
import { cellAt } from '../cells/reader.ts';
import { type LooseRefund, type Refund, negativeLines, refundsOf } from './refunds.ts';
import type { Road } from './road.ts';

/** Which lines are leads, and what the others say about them. */
export interface Merged {
  /** The line of each lead, then the line of each loose refund; null when every line is a lead. */
  readonly kept: Int32Array | null;
  /** By the index of the lead: what was paid back and when. */
  readonly refunds: ReadonlyMap<number, Refund>;
  /** Refunds that stand alone, by index: no lead, only money that went back. Their manager is who has that line. */
  readonly loose: ReadonlyMap<number, LooseRefund>;
  /** Lines of earlier states of a lead that is told by a later line. */
  readonly repeated: readonly number[];
  /** Lines whose id is that of a lead with another amount. */
  readonly otherAmount: readonly number[];
  /** Lines whose id is taken by another client's lead. */
  readonly clashing: readonly number[];
  /** Lines of refunds, with a sale and without one. */
  readonly refundLines: readonly number[];
  readonly orphans: readonly number[];
  /** Lines that their status calls no leads: false ones, spam, duplicates, tests. */
  readonly excluded: readonly number[];
}

/** Every line is a lead. */
export const UNMERGED: Merged = {
  kept: null,
  refunds: new Map(),
  loose: new Map(),
  repeated: [],
  otherAmount: [],
  clashing: [],
  refundLines: [],
  orphans: [],
  excluded: [],
};

/**
 * Makes leads of lines: lines with one id are states of one lead, and the latest counts (by the date of change, else by the latest date in it,
 * else the lower one); a line with a negative amount is a refund and belongs to the lead of its id, else to its client's last payment
 * before it. An id that another client has, created on another day, is a number that was given twice: two leads.
 */
export function mergeLines(reading: Reading, road: Road): Merged {
  const { table } = reading;
  const excluded = excludedLines(reading);
  const negative = new Set(negativeLines(reading));
  const groups = sameIds(reading);
  if (excluded.length === 0 && negative.size === 0 && groups.length === 0) return UNMERGED;

  const clientColumn = table.columns.get('client') ?? -1;
  const clientOf = (line: number): string => foldName(textOf(cellAt(table, line, clientColumn)));
  const created = road.milestone('created');
  const latest = latestOf(reading, road);
  const amounts = reading.money('amount')?.all;
  const repeated: number[] = [];
  const otherAmount: number[] = [];
  const clashing: number[] = [];
  for (const line of excluded) negative.delete(line);
  const isMerged = new Set<number>([...negative, ...excluded]);

  for (const group of groups) {
    const states = group.filter((line) => !isMerged.has(line)).map((line) => ({ line, age: latest(line) }));
    states.sort((a, b) => b.age - a.age || b.line - a.line);
    const leads: number[] = [];
    for (const { line } of states) {
      const isSame = (other: number): boolean => {
        const [a, b] = [Math.floor(created?.[line] ?? NaN), Math.floor(created?.[other] ?? NaN)];
        const [client, otherClient] = [clientOf(line), clientOf(other)];
        const isOtherDay = Number.isFinite(a) && Number.isFinite(b) && a !== b;
        return !isOtherDay || client === '' || otherClient === '' || client === otherClient;
      };
      const lead = leads.find(isSame);
      if (lead === undefined) {
        if (leads.length > 0) clashing.push(line);
        leads.push(line);
        continue;
      }
      isMerged.add(line);
      repeated.push(line);
      const [own, other] = [amounts?.[line] ?? NaN, amounts?.[lead] ?? NaN];
      if (Number.isFinite(own) && Number.isFinite(other) && own !== other) otherAmount.push(line);
    }
  }

  const kept: number[] = [];
  for (let line = 0; line < table.lines.length; line++) if (!isMerged.has(line)) kept.push(line);
  const { refunds, loose, orphans } = refundsOf(reading, road, [...negative], kept, idOf(table), clientOf);
  const inOrder = (lines: number[]): number[] => lines.sort((a, b) => a - b);
  return {
    kept: Int32Array.from([...kept, ...loose.map(({ line }) => line)]),
    refunds,
    loose: new Map(loose.map((refund, i) => [kept.length + i, refund])),
    repeated: inOrder(repeated),
    otherAmount: inOrder(otherAmount),
    clashing: inOrder(clashing),
    refundLines: [...negative],
    orphans,
    excluded,
  };
}

/** Lines that their status or stage calls no leads. */
function excludedLines(reading: Reading): number[] {
  const statuses = reading.statuses();
  return statuses?.includes('excluded') ? [...statuses.keys()].filter((line) => statuses[line] === 'excluded') : [];
}

/** Lines that share an id, in groups of two and more. */
function sameIds({ table, signs }: Reading): number[][] {
  if (!signs().mayRepeat) return [];
  const of = idOf(table);
  const byId = new Map<string, number[]>();
  for (let line = 0; line < table.lines.length; line++) {
    const id = of(line);
    if (id === '') continue;
    const group = byId.get(id);
    if (group) group.push(line);
    else byId.set(id, [line]);
  }
  return [...byId.values()].filter((group) => group.length > 1);
}

/** From here on a number cannot tell two ids apart: a spreadsheet keeps 15 digits of it. */
const TOO_LONG = 1e15;

/** The id of a line as text, exact; '' without one. */
function idOf(table: Reading['table']): (line: number) => string {
  const column = table.columns.get('id') ?? -1;
  return (line) => {
    const cell = cellAt(table, line, column);
    return typeof cell === 'number' && Math.abs(cell) >= TOO_LONG ? '' : textOf(cell);
  };
}

function textOf(cell: Cell): string {
  return isBlank(cell) ? '' : String(cell).trim();
}

/** How late a state is: when it was changed, else the latest date in it that is not in the future. */
function latestOf({ dates, place }: Reading, road: Road): (line: number) => number {
  const once = memo();
  const changed = (): Float64Array | undefined => once('changed', () => dates('modified')?.values);
  const milestones = (): Float64Array[] =>
    once('milestones', () => road.ids().flatMap((id) => road.milestone(id) ?? []));
  return (line) => {
    const at = changed()?.[line] ?? NaN;
    if (at === at) return at;
    const days = milestones().map((values) => values[line] ?? NEVER);
    return Math.max(0, ...days.filter((day) => day < place.today + 1));
  };
}
