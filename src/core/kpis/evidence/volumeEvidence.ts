import { poissonLow } from '../../stats/poissonInterval.ts';
import { countsPValue } from '../../stats/pValues/ratesPValue.ts';
import { sumOf } from '../../stats/sumOf.ts';
import { normalPValue, sureNormalDifference } from '../../stats/sureDifference.ts';
import { Z95 } from '../../stats/z95.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { Statistics } from './estimates.ts';
import type { Guess } from './estimates.ts';
import type { Groups } from '../groups.ts';
import type { VolumeKpi } from '../kpi.ts';
import { type Totals, measuredTotal, totalValue } from '../totals.ts';

/**
 * Evidence for `count` and `sum` over the leads that reached To in the period, refunds subtracted
 * on their own day where the KPI says so. A manager who had leads but reached nothing has 0; one
 * without leads in the period has nothing (null).
 * Nothing is shrunk: a sum is what it is, so the fair value is the value. Cautious: the lower end
 * of Byar's interval for counts; for sums 1.96 standard errors of a compound Poisson (√Σ amount²)
 * below.
 * Comparison: the exact test for counts, the same standard errors for sums.
 *
 * @param groups As `totalsOf` adds them up.
 * @param of Whether each lead counts as 1, or by its amount.
 * @example
 * const leads = leadsOf({ who: ['Anna', 'Anna', 'Ben'], created: [1, 1, 1], paid: [2, 3, null] });
 * const [kpi, timeframe] = [builtin('sales'), { period: null, asOfDay: 30 }];
 * volumeEvidence(kpi, totalsOf(kpi, leads, leads.milestone('paid'), null, timeframe), 'leads').managers
 * // => [{ value: 2, leads: 2, ripening: 0 }, { value: 0, leads: 0, ripening: 0 }]
 * @see poissonLow and countsPValue in core/stats.
 */
export function volumeEvidence(
  { better }: Pick<VolumeKpi, 'better'>,
  groups: Groups<Totals>,
  of: 'leads' | 'amounts',
): Evidence {
  const isSum = of === 'amounts';
  return evidenceOf(better, groups, measuredTotal, (managers): Statistics<Guess> => {
    const people = managers.map(({ sum, squares }) => ({ raw: sum, fair: sum, error: Math.sqrt(squares) }));
    const values = managers.map(totalValue).filter((value) => value !== null);
    return {
      people,
      ofSample: false,
      level: sumOf(values, (value) => value) / values.length,
      guess: (person) => person,
      bound: ({ raw, error }) => (isSum ? raw - Z95 * error : poissonLow(raw)),
      test: (a, b) => (isSum ? normalPValue(a, b) : countsPValue(a.raw, b.raw)),
      difference: (a, b) =>
        isSum ? sureNormalDifference(a, b) : countsPValue(a.raw, b.raw) < 0.05 ? a.raw - b.raw : 0,
    };
  });
}
