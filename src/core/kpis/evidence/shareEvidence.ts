import { shareError } from '../../stats/shareError.ts';
import { fisherExact } from '../../stats/pValues/fisherExact.ts';
import { sumOf } from '../../stats/sumOf.ts';
import { type ShareSide, newcombe } from '../../stats/newcombe.ts';
import { sharePrior } from '../../stats/priors/sharePrior.ts';
import { shrink } from '../../stats/priors/shrink.ts';
import { ratio } from '../../stats/ratio.ts';
import { sureDifference } from '../../stats/sureDifference.ts';
import { wilson } from '../../stats/wilson.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { Statistics } from './estimates.ts';
import type { Groups } from '../groups.ts';
import type { RoadKpi } from '../kpi.ts';
import type { ShareCounts } from './shareCounts.ts';

/**
 * Evidence for `rate` and `keep`: shares from 0 to 1 of what {@link shareCounts} counts. Null where
 * nothing is ripe.
 * Fair value: beta-binomial shrinkage. Cautious: the bound of Wilson. Comparison: Newcombe, method
 * 10. Test: Fisher's.
 *
 * @example
 * const counts = (successes, trials) => ({ successes, trials, ripening: 0 });
 * const groups = { managers: [counts(1, 2), counts(1, 1)], nobody: counts(0, 0), team: () => counts(2, 3) };
 * shareEvidence(builtin('conversion'), groups).managers.map(({ value }) => value) // => [0.5, 1]
 * @see sharePrior, wilson and newcombe in core/stats.
 */
export function shareEvidence({ better }: Pick<RoadKpi, 'better'>, groups: Groups<ShareCounts>): Evidence {
  return evidenceOf(
    better,
    groups,
    ({ successes, trials, ripening }) => ({ value: ratio(successes, trials), leads: trials, ripening }),
    (counts): Statistics<Required<ShareSide>> => {
      const prior = sharePrior(counts);
      return {
        people: counts.map(({ successes, trials }) => sideOf(successes, trials)),
        level: prior ? prior.mean : NaN,
        whole: 1,
        guess: ({ successes, trials }) =>
          prior && {
            raw: successes / trials,
            fair: shrink(successes, trials, prior),
            error: shareError(successes, trials) ?? 0,
          },
        bound: ({ interval }) => interval && interval[better === 'higher' ? 'low' : 'high'],
        difference: (a, b) => sureDifference(newcombe(a, b)),
        test: fisherExact,
        joined: (people) =>
          sideOf(
            sumOf(people, ({ successes }) => successes),
            sumOf(people, ({ trials }) => trials),
          ),
      };
    },
  );
}

const sideOf = (successes: number, trials: number): Required<ShareSide> => ({
  successes,
  trials,
  interval: wilson(successes, trials),
});
