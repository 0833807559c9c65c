import { type Candidate, TOLD } from './assignColumns.ts';
import { BLANK, type CellEvidence } from './cellEvidence.ts';

/** Any other column of statuses is a surer one. */
const FAINT = 20;

/**
 * The candidates where a column that says whether it was paid stands beside one that says when: the
 * days are the better answer, and yes and no are a status, where no other column is one.
 */
export function withoutTicks(
  candidates: readonly Candidate[],
  evidence: readonly CellEvidence[],
): readonly Candidate[] {
  const cellsOf = ({ column }: Candidate): CellEvidence => evidence[column] ?? BLANK;
  const isDated = candidates.some((one) => one.id === 'paid' && cellsOf(one).dateShare > 0.5);
  if (!isDated) return candidates;
  return candidates.map((one) => {
    const { dateShare, flagShare } = cellsOf(one);
    const isTicked = flagShare > 0.5 && dateShare === 0 && one.weight < TOLD;
    return one.id === 'paid' && isTicked ? { ...one, id: 'status', weight: FAINT } : one;
  });
}
