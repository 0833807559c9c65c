import { type Leads, UNDATED, at, firstOf } from '../leads.ts';
import { shrink } from '../stats/prior.ts';
import { type Trials, agrestiCoullError, newcombe, sureDifference, wilson } from '../stats/proportion.ts';
import { ratio } from '../stats/ratio.ts';
import { sharePrior } from '../stats/shrinkShare.ts';
import { type Evidence, type Slice, type Statistics, evidenceOf } from './evidence.ts';
import { type Groups, tally } from './groups.ts';
import type { RoadKpi } from './kpi.ts';
import { insideOf } from './window.ts';

/**
 * Evidence for `rate` and `keep`: shares from 0 to 1. A lead counts when its From is in the period and not after `asOf`.
 * With a limit only ripe leads count (From + N <= asOf; without one, those old enough to tell), and a lead whose From or To is known without a date is left
 * out of both sides; without a limit it counts. To before From is reached.
 * Fair value: beta-binomial shrinkage. Cautious: Wilson's bound. Comparison: Newcombe 1998, method 10.
 */
export function shareEvidence(
  kpi: RoadKpi,
  leads: Leads,
  from: Float64Array,
  to: Float64Array,
  slice: Slice,
): Evidence {
  const { better } = kpi;
  return evidenceOf(
    better,
    shareCounts(kpi, leads, from, to, slice),
    ({ successes, trials, ripening }) => ({ value: ratio(successes, trials), leads: trials, ripening }),
    (people): Statistics<Trials> => {
      const prior = sharePrior(people);
      return {
        people,
        level: prior ? prior.mean : NaN,
        whole: 1,
        guess: ({ successes, trials }) =>
          prior && {
            raw: successes / trials,
            fair: shrink(successes, trials, prior),
            error: agrestiCoullError(successes, trials) || 0,
          },
        bound({ successes, trials }) {
          const interval = wilson(successes, trials);
          return interval && interval[better === 'higher' ? 'low' : 'high'];
        },
        difference: (a, b) => sureDifference(newcombe(a, b)),
      };
    },
  );
}

/** How many arrived (or stayed), of how many. */
export interface ShareCounts extends Trials {
  successes: number;
  trials: number;
  ripening: number;
}

/** The counts behind a share. */
export function shareCounts(
  kpi: RoadKpi,
  leads: Leads,
  from: Float64Array,
  to: Float64Array,
  slice: Slice,
): Groups<ShareCounts> {
  const { withinDays, ripeDays } = kpi;
  const undone = firstOf(leads, kpi.unless);
  const { asOfDay } = slice;
  const keep = kpi.measure === 'keep';
  const isInside = insideOf(slice, slice.period === null && withinDays === null && ripeDays === null);
  return tally(
    leads,
    () => ({ successes: 0, trials: 0, ripening: 0 }),
    (group, lead) => {
      const start = at(from, lead);
      const end = at(to, lead);
      if (!isInside(start)) return;
      let reached = end === UNDATED || end < asOfDay + 1;
      if (withinDays !== null) {
        if (end === UNDATED) return;
        const lastDay = Math.floor(start) + withinDays;
        if (lastDay > asOfDay) {
          group.ripening++;
          return;
        }
        reached = Math.floor(end) <= lastDay;
      } else if (ripeDays !== null && !(Math.floor(start) + ripeDays <= asOfDay)) {
        group.ripening++;
        return;
      }
      if (undone !== null && (at(undone, lead) < asOfDay + 1 || at(undone, lead) === UNDATED)) reached = false;
      group.trials++;
      if (reached !== keep) group.successes++;
    },
  );
}
