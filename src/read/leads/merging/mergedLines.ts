import type { LooseRefund, Refund } from '../refunds/refundsOf.ts';
import type { IdNote } from '../sameId/idReading.ts';

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
  /** What is told about rows that share an id, and the money that it is about. */
  readonly notes: ReadonlyMap<MergeNote, { readonly lines: readonly number[]; readonly sum: number }>;
  /**
   * The lead of each line that says something of a lead beside others, by the index of the lead, or
   * in a log or a history by the index of the folded line. Worked out when somebody asks.
   */
  readonly leadOfLines: () => ReadonlyMap<number, number>;
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
  leadOfLines: () => new Map(),
};
