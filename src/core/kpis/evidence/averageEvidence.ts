import { studentT } from '../../stats/distributions/studentT.ts';
import { meanPrior } from '../../stats/priors/meanPrior.ts';
import { shrink } from '../../stats/priors/shrink.ts';
import { ratio } from '../../stats/ratio.ts';
import type { SampleSummary } from '../../stats/samples/sampleSummary.ts';
import { sureDifference } from '../../stats/sureDifference.ts';
import { welch } from '../../stats/samples/welch.ts';
import { welchPValue } from '../../stats/samples/welchPValue.ts';
import { joinedSamples } from '../../stats/samples/joinedSamples.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { Statistics } from './estimates.ts';
import type { Groups } from '../groups.ts';
import type { VolumeKpi } from '../kpi.ts';
import type { Moments } from './moments.ts';

/**
 * Evidence for `average`: the mean of a number column, in the unit of the KPI, of what
 * {@link momentsOf} adds up. Nothing is ripening.
 * Fair value: normal shrinkage of the means themselves, not of logarithms: a payment of 0 is a real
 * payment, and people compare money. Cautious: the lower end of Student's interval (the upper one
 * where less is better). Comparison: Welch. Null for who has no number.
 *
 * @example
 * const [anna, ben] = [{ n: 2, sum: 150, squares: 1250 }, { n: 1, sum: 90, squares: 0 }];
 * const groups = { managers: [anna, ben], nobody: { n: 0, sum: 0, squares: 0 }, team: () => anna };
 * averageEvidence(builtin('average_check'), groups).managers
 * // => [{ value: 75, leads: 2, ripening: 0 }, { value: 90, leads: 1, ripening: 0 }]
 * @see meanPrior, studentT and welch in core/stats.
 */
export function averageEvidence({ better }: Pick<VolumeKpi, 'better'>, groups: Groups<Moments>): Evidence {
  return evidenceOf(
    better,
    groups,
    ({ n, sum }) => ({ value: ratio(sum, n), leads: n, ripening: 0 }),
    (managers): Statistics<SampleSummary> => {
      const people = managers.map(({ n, sum, squares }) => ({
        n,
        mean: n === 0 ? 0 : sum / n,
        variance: n < 2 ? null : squares / (n - 1),
      }));
      const prior = meanPrior(people);
      return {
        people,
        level: prior ? prior.mean : NaN,
        guess: ({ n, mean, variance }) =>
          prior && { raw: mean, fair: shrink(n * mean, n, prior), error: Math.sqrt((variance ?? 0) / n) },
        bound({ n, mean, variance }, { error }) {
          if (variance === null) return null;
          const half = studentT(n - 1) * error;
          return better === 'higher' ? mean - half : mean + half;
        },
        difference: (a, b) => sureDifference(welch(a, b)),
        test: welchPValue,
        joined: joinedSamples,
      };
    },
  );
}
