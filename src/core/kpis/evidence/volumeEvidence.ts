import type { Leads } from '../../leads.ts';
import { poissonLow } from '../../stats/poissonInterval.ts';
import { countsPValue } from '../../stats/pValues/ratesPValue.ts';
import { sumOf } from '../../stats/sumOf.ts';
import { normalPValue, sureNormalDifference } from '../../stats/sureDifference.ts';
import { Z95 } from '../../stats/z95.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { Timeframe } from '../timeframe.ts';
import type { Statistics } from './estimates.ts';
import type { Guess } from './estimates.ts';
import type { VolumeKpi } from '../kpi.ts';
import { measuredTotal, totalsOf, totalValue } from '../totals.ts';

/**
 * Evidence for `count` and `sum` over the leads that reached To in the period, refunds subtracted
 * on their own day where the KPI says so. A manager who had leads but reached nothing has 0; one
 * without leads in the period has nothing (null).
 * Nothing is shrunk: a sum is what it is, so the fair value is the value. Cautious: the lower end
 * of Byar's interval for counts; for sums 1.96 standard errors of a compound Poisson (√Σ amount²)
 * below.
 * Comparison: the exact test for counts, the same standard errors for sums.
 *
 * @param to When each lead reached To.
 * @param amounts The number of each lead, NaN where there is none; null counts each lead as 1.
 * @example
 * const leads = leadsOf({ who: ['Anna', 'Anna', 'Ben'], created: [1, 1, 1], paid: [2, 3, null] });
 * const timeframe = { period: null, asOfDay: 30 };
 * volumeEvidence(builtin('sales'), leads, leads.milestone('paid'), null, timeframe).managers
 * // => [{ value: 2, leads: 2, ripening: 0 }, { value: 0, leads: 0, ripening: 0 }]
 * @see poissonLow and countsPValue in core/stats.
 */
export function volumeEvidence(
  kpi: VolumeKpi,
  leads: Leads,
  to: Float64Array,
  amounts: Float64Array | null,
  timeframe: Timeframe,
): Evidence {
  const counts = totalsOf(kpi, leads, to, amounts, timeframe);
  // The team is there as soon as there are leads at all.
  const groups = { ...counts, team: () => ({ ...counts.team(), present: leads.count > 0 }) };
  return evidenceOf(kpi.better, groups, measuredTotal, (managers): Statistics<Guess> => {
    const people = managers.map(({ sum, squares }) => ({ raw: sum, fair: sum, error: Math.sqrt(squares) }));
    const values = managers.map(totalValue).filter((value) => value !== null);
    return {
      people,
      ofSample: false,
      level: sumOf(values, (value) => value) / values.length,
      guess: (person) => person,
      bound: ({ raw, error }) => (amounts ? raw - Z95 * error : poissonLow(raw)),
      test: (a, b) => (amounts ? normalPValue(a, b) : countsPValue(a.raw, b.raw)),
      difference: (a, b) =>
        amounts ? sureNormalDifference(a, b) : countsPValue(a.raw, b.raw) < 0.05 ? a.raw - b.raw : 0,
    };
  });
}
