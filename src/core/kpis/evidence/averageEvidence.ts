import { valueAt, isWritten, type Leads } from '../../leads.ts';
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
import type { Timeframe } from '../timeframe.ts';
import type { Statistics } from './estimates.ts';
import { groupOfLead, groupLeads } from '../groups.ts';
import type { VolumeKpi } from '../kpi.ts';
import { type Window, isInWindow, windowOf } from '../window.ts';

/**
 * Evidence for `average`: the mean of a number column, in the unit of the KPI, over the leads that
 * reached To in the period. Leads without a number are left out; 0 counts. Nothing is ripening.
 * Fair value: normal shrinkage of the means themselves, not of logarithms: a payment of 0 is a real
 * payment, and people compare money. Cautious: the lower end of Student's interval (the upper one
 * where less is better). Comparison: Welch. Null for who has no number.
 *
 * @param to When each lead reached To.
 * @param amounts The number of each lead, NaN where there is none.
 * @example
 * const leads = leadsOf({ who: ['Anna', 'Anna', 'Ben'], paid: [1, 2, 3], amount: [100, 50, 90] });
 * const columns = [leads.milestone('paid'), leads.number('amount')];
 * const timeframe = { period: null, asOfDay: 30 };
 * averageEvidence(builtin('average_check'), leads, ...columns, timeframe).managers
 * // => [{ value: 75, leads: 2, ripening: 0 }, { value: 90, leads: 1, ripening: 0 }]
 * @see meanPrior, studentT and welch in core/stats.
 */
export function averageEvidence(
  { better }: VolumeKpi,
  leads: Leads,
  to: Float64Array,
  amounts: Float64Array,
  timeframe: Timeframe,
): Evidence {
  const window = windowOf(timeframe);
  return evidenceOf(
    better,
    groupLeads(
      leads,
      (): Moments => ({ n: 0, sum: 0, squares: 0 }),
      (groups, codes) => addValues(groups, codes, to, amounts, window),
    ),
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

interface Moments {
  n: number;
  sum: number;
  squares: number;
}

function addValues(
  groups: readonly Moments[],
  codes: Int32Array,
  to: Float64Array,
  amounts: Float64Array,
  window: Window,
): void {
  for (let lead = 0; lead < codes.length; lead++) {
    const amount = valueAt(amounts, lead);
    const group = groupOfLead(groups, codes, lead);
    if (group === undefined || !isWritten(amount) || !isInWindow(window, valueAt(to, lead))) continue;
    const { n, sum } = group;
    // Each value against the mean so far, so that big amounts do not drown their own spread: Youngs
    // & Cramer 1971.
    if (n > 0) group.squares += ((amount - sum / n) ** 2 * n) / (n + 1);
    group.sum += amount;
    group.n++;
  }
}
