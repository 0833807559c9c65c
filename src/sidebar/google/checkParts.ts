import type { CheckId, CheckPart } from '../../addon/api/index.ts';

/** The parts of the check, in their order, and how long cells may take, in milliseconds. */
export const CHECK_PARTS: readonly { readonly part: CheckPart; readonly patience: number }[] = [
  { part: 'cells', patience: 45_000 },
  { part: 'rows1000', patience: 60_000 },
  { part: 'rows10000', patience: 60_000 },
  { part: 'rows50000', patience: 60_000 },
  { part: 'result100000', patience: 60_000 },
  { part: 'result200000', patience: 60_000 },
  { part: 'result400000', patience: 60_000 },
];

/** Of these the time is told as well, from writing the formula until its number is seen. */
export const TIMED: ReadonlySet<CheckId> = new Set<CheckId>(
  CHECK_PARTS.flatMap(({ part }) => (part === 'cells' ? [] : part)),
);
