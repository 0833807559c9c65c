import { isReached, NEVER } from '../../core/leads.ts';
import { type Cell, isBlank } from '../cells/cell.ts';
import { foldName } from '../cells/fold.ts';
import type { TableReading } from './tableReading.ts';
import { cellAt } from '../cells/columnReader.ts';
import { type LooseRefund, type Refund, negativeLines, refundsOf } from './refundsOf.ts';
import type { LineMilestones } from './lineMilestones.ts';

/** Which lines are leads, and what the other lines say about them. */
export interface MergedLines {
  /** The line of each lead, then the line of each loose refund; null when every line is a lead. */
  readonly kept: Int32Array | null;
  /** What was paid back and when, by the index of the lead. */
  readonly refunds: ReadonlyMap<number, Refund>;
  /**
   * Refunds without a lead, by index: only money that went back. Their manager is the one of their
   * line.
   */
  readonly loose: ReadonlyMap<number, LooseRefund>;
  /** Lines with an earlier state of a lead; a later line tells its latest state. */
  readonly repeated: readonly number[];
  /** Lines with the id of a lead but another amount. */
  readonly otherAmount: readonly number[];
  /** Lines whose id another client's lead has too. */
  readonly clashing: readonly number[];
  /** Lines of refunds, with or without a sale. */
  readonly refundLines: readonly number[];
  readonly orphans: readonly number[];
  /** Lines that are no leads by their status: false leads, spam, duplicates, tests. */
  readonly excluded: readonly number[];
}

/** Every line is a lead. */
export const UNMERGED: MergedLines = {
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
 * Makes leads of lines. Lines with one id are states of one lead, and the latest counts: by the
 * date of change, else by the latest date in the line, else the lower line. When two clients have
 * one id and their lines were created on different days, the number was given twice: two leads.
 *
 * A line with a negative amount is a refund. It belongs to the lead of its id, else to the last
 * payment of its client before it.
 */
export function mergeLines(reading: TableReading, road: LineMilestones): MergedLines {
  const { table } = reading;
  const excluded = excludedLines(reading);
  const negative = new Set(negativeLines(reading));
  const groups = sameIds(reading);
  if (excluded.length === 0 && negative.size === 0 && groups.length === 0) return UNMERGED;

  for (const line of excluded) negative.delete(line);
  const [client = table.headers.length] = (['client', 'client_id', 'email', 'phone'] as const).flatMap(
    (id) => table.columns.get(id) ?? [],
  );
  const clientOf = (line: number): string => foldName(textOf(cellAt(table, line, client)));
  const isOut = new Set<number>([...negative, ...excluded]);
  const states = groups.map((group) => group.filter((line) => !isOut.has(line)));
  const { repeated, otherAmount, clashing } = statesOf(states, reading, road, clientOf);
  for (const line of repeated) isOut.add(line);

  const kept: number[] = [];
  for (let line = 0; line < table.lines.length; line++) if (!isOut.has(line)) kept.push(line);
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

/**
 * Sorts the lines of each id: earlier states of a lead, those of them with another amount, and
 * leads of another client.
 */
function statesOf(
  groups: readonly (readonly number[])[],
  reading: TableReading,
  road: LineMilestones,
  clientOf: (line: number) => string,
): { repeated: number[]; otherAmount: number[]; clashing: number[] } {
  const found: { repeated: number[]; otherAmount: number[]; clashing: number[] } = {
    repeated: [],
    otherAmount: [],
    clashing: [],
  };
  if (groups.length === 0) return found;
  const created = road.milestone('created');
  const amounts = reading.money('amount')?.all;
  const ageOf = ages(reading, road);
  const isSame = (line: number, other: number): boolean => {
    const [day, otherDay] = [Math.floor(created?.[line] ?? NaN), Math.floor(created?.[other] ?? NaN)];
    const [client, otherClient] = [clientOf(line), clientOf(other)];
    const isOtherDay = Number.isFinite(day) && Number.isFinite(otherDay) && day !== otherDay;
    return !isOtherDay || client === '' || otherClient === '' || client === otherClient;
  };
  for (const group of groups) {
    const states = group.map((line) => ({ line, age: ageOf(line) })).sort((a, b) => b.age - a.age || b.line - a.line);
    const leads: number[] = [];
    for (const { line } of states) {
      const lead = leads.find((other) => isSame(line, other));
      if (lead === undefined) {
        if (leads.length > 0) found.clashing.push(line);
        leads.push(line);
        continue;
      }
      found.repeated.push(line);
      const [own, other] = [amounts?.[line] ?? NaN, amounts?.[lead] ?? NaN];
      if (Number.isFinite(own) && Number.isFinite(other) && own !== other) found.otherAmount.push(line);
    }
  }
  return found;
}

/** Lines that are no leads by their status or stage. */
function excludedLines(reading: TableReading): number[] {
  const statuses = reading.statuses();
  return statuses?.includes('excluded') ? [...statuses.keys()].filter((line) => statuses[line] === 'excluded') : [];
}

/** Groups of two or more lines that share an id. */
function sameIds({ table, signs }: TableReading): number[][] {
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

/** A spreadsheet keeps 15 digits: from here on, two different ids may be the same number. */
const TOO_LONG = 1e15;

/** The id of a line as exact text; '' without one. */
function idOf(table: TableReading['table']): (line: number) => string {
  const column = table.columns.get('id') ?? -1;
  return (line) => {
    const cell = cellAt(table, line, column);
    return typeof cell === 'number' && Math.abs(cell) >= TOO_LONG ? '' : textOf(cell);
  };
}

function textOf(cell: Cell): string {
  return isBlank(cell) ? '' : String(cell).trim();
}

/**
 * How late the state of a line is: when it was changed, else the latest date in it that is not in
 * the future.
 */
function ages({ dates, locale }: TableReading, road: LineMilestones): (line: number) => number {
  const changed = dates('modified')?.values;
  const milestones = road.ids().flatMap((id) => road.milestone(id) ?? []);
  return (line) => {
    const at = changed?.[line] ?? NaN;
    if (isReached(at)) return at;
    const days = milestones.map((values) => values[line] ?? NEVER);
    return Math.max(0, ...days.filter((day) => day < locale.today + 1));
  };
}
