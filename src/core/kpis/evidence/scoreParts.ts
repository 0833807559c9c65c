import type { Kpi } from '../kpi.ts';
import type { Guess } from './estimates.ts';
import type { Evidence } from './evidence.ts';
import { isRankable } from './isRankable.ts';

/** One KPI of a Score. */
export interface Part {
  readonly kpi: Kpi;
  readonly evidence: Evidence;
  /** Above 0; only the proportions matter. */
  readonly weight: number;
  /** True when told for another period than the asked one: leads there make nobody present. */
  readonly isShifted?: boolean;
}

/** A part that counts, with what is compared in it. */
export interface ToldPart extends Part {
  /** Each person against the team's level, by code. */
  readonly relative: readonly (Guess | null)[];
  /** As in `Estimates`. */
  readonly ofSample: boolean;
}

/**
 * The parts of a Score that count: left out is a KPI on which the team itself has no level (nobody
 * paid yet), and one in which nobody has five leads. Where nobody has them in any part, all count.
 *
 * @example
 * const leads = leadsOf({ who: [...'AAAAA'], created: [1, 1, 1, 1, 1], paid: [2, 3, null, null, null] });
 * const parts = ['conversion', 'average_check'].map((id) => {
 *   const kpi = builtin(id === 'conversion' ? id : 'cycle');
 *   return { kpi, weight: 1, evidence: evaluate(kpi, leads, { period: null, asOfDay: 99 }) };
 * });
 * partsTold(parts).map(({ kpi }) => kpi.id) // => ['conversion']
 */
export function partsTold(parts: readonly Part[]): readonly ToldPart[] {
  const all = parts.flatMap((part) => {
    const estimates = part.evidence.estimates();
    const relative = estimates.relative();
    return relative ? [{ ...part, relative, ofSample: estimates.ofSample }] : [];
  });
  const told = all.filter(({ ofSample, evidence }) => !ofSample || evidence.managers.some(isRankable));
  return told.length > 0 ? told : all;
}
