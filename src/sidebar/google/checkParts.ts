import type { CheckId, CheckPart } from '../../addon/api/index.ts';

/** A part of the check. */
interface Step {
  readonly part: CheckPart;
  /** How long its cells may take, in milliseconds. */
  readonly patience: number;
  /** Of a table that grows from part to part: what of, and what is tried with this size. */
  readonly grows?: { readonly kind: 'rows' | 'result'; readonly ids: readonly CheckId[] };
}

/** The parts of the check, in their order. */
export const CHECK_PARTS: readonly Step[] = [
  { part: 'cells', patience: 45_000 },
  { part: 'rows1000', patience: 60_000, grows: { kind: 'rows', ids: ['rows1000'] } },
  { part: 'rows10000', patience: 60_000, grows: { kind: 'rows', ids: ['rows10000'] } },
  { part: 'rows50000', patience: 60_000, grows: { kind: 'rows', ids: ['rows50000'] } },
  { part: 'result100000', patience: 60_000, grows: { kind: 'result', ids: ['result100000', 'argument100000'] } },
  { part: 'result200000', patience: 60_000, grows: { kind: 'result', ids: ['result200000', 'argument200000'] } },
  { part: 'result400000', patience: 60_000, grows: { kind: 'result', ids: ['result400000', 'argument400000'] } },
];

/**
 * A part that takes longer, in milliseconds, is the last one of its kind: twice the size would take
 * the 30 seconds after which Google ends a function.
 */
export const LAST_OF_KIND_MS = 15_000;

/** Of these the time is told as well, from writing the formula until its number is seen. */
export const TIMED: ReadonlySet<CheckId> = new Set<CheckId>(
  CHECK_PARTS.flatMap(({ part }) => (part === 'cells' ? [] : part)),
);
