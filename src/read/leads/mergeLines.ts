import { isReached, NOBODY, valueAt } from '../../core/leads.ts';
import { isBlank } from '../cells/cell.ts';
import { cellAt } from '../cells/columnReader.ts';
import { foldName } from '../cells/fold.ts';
import { isOfWholeDeal } from './sameId/dealIds.ts';
import { idGroups } from './sameId/idGroups.ts';
import { type IdNote, type IdReading, type TellIdNote, sumOfRows } from './sameId/idReading.ts';
import { type IdRow, idRowReader, wholeDay } from './sameId/idRows.ts';
import type { LineMilestones } from './lineMilestones.ts';
import { negativeLines } from './negativeLines.ts';
import { paymentDays } from './paymentDays.ts';
import { readSameId } from './sameId/readSameId.ts';
import { type LooseRefund, type Refund, type RefundLine, refundsOf } from './refundsOf.ts';
import { withoutRepeatedTotals } from './sameId/repeatedTotals.ts';
import { splitByClient } from './sameId/splitByClient.ts';
import type { TableReading } from './tableReading.ts';

/** Which lines are leads, and what the other lines say about them. */
export interface MergedLines {
  /** The line of each lead, then the line of each loose refund; null when every line is a lead. */
  readonly kept: Int32Array | null;
  /** Further payments: the lead and the line of each; of one lead, the earlier first. */
  readonly parts: readonly { readonly lead: number; readonly line: number }[];
  /** All lines of a lead whose milestones are the earliest of them, by the index of the lead. */
  readonly linesOf: ReadonlyMap<number, readonly number[]>;
  /** All lines of a lead of which one counts as a whole, by the index of the lead. */
  readonly statesOf: ReadonlyMap<number, readonly number[]>;
  /** What was paid back and when, by the index of the lead. */
  readonly refunds: ReadonlyMap<number, Refund>;
  /**
   * Refunds without a lead, by index: only money that went back. Their manager is the one of their
   * line.
   */
  readonly loose: ReadonlyMap<number, LooseRefund>;
  /** Lines that say more of a lead: its other states, and rows written twice. */
  readonly repeated: readonly number[];
  /** Lines of refunds, with or without a sale. */
  readonly refundLines: readonly number[];
  readonly orphans: readonly number[];
  /** Open lines with an amount below zero, which is not read. */
  readonly unread: readonly number[];
  /** Lines that are no leads by their status: false leads, spam, duplicates, tests. */
  readonly excluded: readonly number[];
  /** False where the column of ids says nothing of deals: it holds numbers of clients or of rows. */
  readonly areIds: boolean;
  /** Of a log: the lines that each lead was folded from. */
  readonly events?: readonly (readonly number[])[];
  /** What is told about rows that share an id, and the money that it is about. */
  readonly notes: ReadonlyMap<MergeNote, { readonly lines: readonly number[]; readonly sum: number }>;
}

export type MergeNote = IdNote | 'id-damaged' | 'id-restarts';

/** Every line is a lead. */
export const UNMERGED: MergedLines = {
  kept: null,
  parts: [],
  linesOf: new Map(),
  statesOf: new Map(),
  refunds: new Map(),
  loose: new Map(),
  repeated: [],
  refundLines: [],
  orphans: [],
  unread: [],
  excluded: [],
  areIds: true,
  notes: new Map(),
};

/**
 * Makes leads of lines. Lines with one id are states of one lead or parts of its payment, see
 * `readSameId`; when two clients have one id and their lines are of different days, the number was
 * given twice: two leads.
 *
 * A line with a negative amount is a refund, see `negativeLines`. It belongs to the lead of its id,
 * else to the last payment of its client before it.
 */
export function mergeLines(reading: TableReading, road: LineMilestones): MergedLines {
  const { table, signs } = reading;
  const excluded = excludedLines(reading);
  if (excluded.length === 0 && !signs().mayRepeat && !signs().mayRefund) return UNMERGED;

  const [clientColumn = table.headers.length] = (['client', 'client_id', 'email', 'phone'] as const).flatMap(
    (id) => table.columns.get(id) ?? [],
  );
  const clientOf = (line: number): string => {
    const cell = cellAt(table, line, clientColumn);
    return isBlank(cell) ? '' : foldName(String(cell));
  };
  const notes = notebook();
  const { idOf, areIds, groups, damaged, restarting } = idGroups(reading, road, clientOf);
  notes.tellLines('id-damaged', damaged);
  notes.tellLines('id-restarts', restarting);
  const isOut = new Uint8Array(table.lines.length);
  for (const line of excluded) isOut[line] = 1;
  const names = { idOf, clientOf };
  const negative = negativeLines(reading, road, (line) => isOut[line] === 1, names);
  const refundLines = [...negative.refunds.map(({ line }) => line), ...negative.doubles].sort((a, b) => a - b);
  for (const line of refundLines) isOut[line] = 1;

  const unread = new Set(negative.open);
  const readings = sameIdReadings(reading, road, groups, isOut, unread, notes.tell);
  const repeated: number[] = [];
  for (const { lead, parts, all } of readings) {
    const counted = new Set([lead, ...parts]);
    for (const row of all) {
      if (!counted.has(row)) repeated.push(row.line);
      if (row !== lead) isOut[row.line] = 1;
    }
  }
  if (excluded.length + refundLines.length + readings.length === 0)
    return { ...UNMERGED, unread: negative.open, areIds, notes: notes.all };

  const kept: number[] = [];
  for (let line = 0; line < table.lines.length; line++) if (isOut[line] === 0) kept.push(line);
  const leadAt = new Map(readings.map(({ lead }) => [lead.line, -1]));
  kept.forEach((line, lead) => {
    if (leadAt.has(line)) leadAt.set(line, lead);
  });
  const leadOf = ({ lead }: IdReading): number => leadAt.get(lead.line) ?? NOBODY;
  const linesWith = (wanted: IdReading['milestones']): ReadonlyMap<number, readonly number[]> =>
    new Map(
      readings
        .filter(({ milestones }) => milestones === wanted)
        .map((one) => [leadOf(one), one.rows.map(({ line }) => line)]),
    );
  const backs = [...negative.refunds, ...readings.flatMap((one) => refundsIn(one, reading))];
  const { refunds, loose, orphans } = refundsOf(reading, road, backs, kept, names);
  return {
    kept: Int32Array.from([...kept, ...loose.map(({ line }) => line)]),
    parts: readings.flatMap((one) => one.parts.map(({ line }) => ({ lead: leadOf(one), line }))),
    linesOf: linesWith('earliest'),
    statesOf: linesWith('row'),
    refunds,
    loose: new Map(loose.map((refund, i) => [kept.length + i, refund])),
    repeated: repeated.sort((a, b) => a - b),
    refundLines,
    orphans,
    unread: negative.open,
    excluded,
    areIds,
    notes: notes.all,
  };
}

/** What the lines of each id are, lead by lead, in the order of the leads. */
function sameIdReadings(
  reading: TableReading,
  road: LineMilestones,
  groups: readonly (readonly number[])[],
  isOut: Uint8Array,
  unread: ReadonlySet<number>,
  tell: TellIdNote,
): readonly (IdReading & { readonly all: readonly IdRow[] })[] {
  const several = groups.map((group) => group.filter((line) => isOut[line] === 0)).filter(({ length }) => length > 1);
  if (several.length === 0) return [];
  const { table } = reading;
  const answer = table.answers.sameId;
  const rowOf = idRowReader(reading, road, paymentDays(reading, road), (line) => !unread.has(line));
  const leads = several.flatMap((group) => {
    const [first = [], ...others] = splitByClient(group.map(rowOf));
    tell('id-clash', others.flat());
    return [first, ...others].filter(({ length }) => length > 1);
  });
  let readings = leads.map((rows) => ({ ...readSameId(rows, answer, tell), all: rows }));
  const amount = table.headers[table.columns.get('amount') ?? -1] ?? '';
  if (answer === null && isOfWholeDeal(amount)) readings = withoutRepeatedTotals(readings, tell);
  const { codes } = reading.people();
  const codeOf = ({ line }: IdRow): number => codes[line] ?? NOBODY;
  for (const { lead, parts } of readings) {
    tell('id-parts', parts, sumOfRows(parts));
    tell(
      'id-managers',
      parts.filter((part) => codeOf(part) !== codeOf(lead)),
    );
  }
  return readings.sort((a, b) => a.lead.line - b.lead.line);
}

/** Refunds that rows of one lead tell: that of a further part, and rows that tell nothing else. */
function refundsIn({ lead, parts, backs }: IdReading, { money }: TableReading): readonly RefundLine[] {
  const written = money('refund_amount')?.values;
  const payments = [lead, ...parts];
  /**
   * What a row that only says that it went back takes with it: the payments of its day, else of the
   * first one; that of its item where it names one.
   */
  const priceOf = (row: IdRow): number => {
    const on = (day: number): IdRow[] => payments.filter(({ paid }) => wholeDay(paid) === wholeDay(day));
    const ofDay = on(row.paid).length > 0 ? on(row.paid) : on(lead.paid);
    const ofItem = ofDay.filter(({ item }) => item === row.item);
    return sumOfRows(ofItem.length > 0 ? ofItem : ofDay);
  };
  return [...parts, ...backs]
    .filter(({ refunded }) => isReached(refunded))
    .map((row) => {
      const own = written ? Math.abs(valueAt(written, row.line)) : NaN;
      const amount = [own, row.amount].find((sum) => !Number.isNaN(sum)) ?? priceOf(row);
      return { line: row.line, of: lead.line, at: row.refunded, amount };
    });
}

/** Collects what is told about rows. */
function notebook() {
  const all = new Map<MergeNote, { lines: number[]; sum: number }>();
  const tellLines = (note: MergeNote, lines: readonly number[], sum = 0): void => {
    if (lines.length === 0) return;
    const known = all.get(note) ?? { lines: [], sum: 0 };
    all.set(note, known);
    for (const line of lines) known.lines.push(line);
    known.sum += sum;
  };
  const tell: TellIdNote = (note, rows, sum) => {
    if (rows.length > 0)
      tellLines(
        note,
        Array.from(rows, ({ line }) => line),
        sum,
      );
  };
  return { all, tell, tellLines };
}

/** Lines that are no leads by their status or stage, and those that are not known yet. */
function excludedLines(reading: TableReading): readonly number[] {
  const away = reading.away();
  if (!reading.statusColumn()?.said.has('excluded')) return away;
  const statuses = reading.statuses() ?? [];
  return [...new Set([...[...statuses.keys()].filter((line) => statuses[line] === 'excluded'), ...away])];
}
