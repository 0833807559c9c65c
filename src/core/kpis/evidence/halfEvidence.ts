import { ratesPValue } from '../../stats/pValues/ratesPValue.ts';
import { expectedEvents } from '../../stats/survival/expectedEvents.ts';
import { poissonLow } from '../../stats/poissonInterval.ts';
import { sumOf } from '../../stats/sumOf.ts';
import { shrink } from '../../stats/priors/shrink.ts';
import type { ObservedExpected } from '../../stats/observedExpected.ts';
import { ratePrior } from '../../stats/priors/ratePrior.ts';
import { type DayCounts, countAt, groupSize, totalCount } from '../../stats/survival/dayCounts.ts';
import { kaplanMeier, survivalMedian } from '../../stats/survival/kaplanMeier.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { Statistics } from './estimates.ts';
import type { Groups } from '../groups.ts';
import type { RoadKpi } from '../kpi.ts';
import { timeOfBox } from './timeScale.ts';

/**
 * Evidence for `half`: the median calendar days From -> To, or hours (to the minute within 30
 * days, to the hour after), by Kaplan-Meier. Right-censored at `asOf`: a lead that has not arrived
 * is "not yet", and so are lost deals, for a lost deal never pays. To before From and undated
 * milestones are left out. Null when half never arrive.
 * Fair value: pace, the arrivals a manager had against those expected of the same leads at the
 * team's speed (log-rank), gamma-shrunk. 1 is the team's pace, 1.2 a fifth faster; it is defined
 * where a median is not. Cautious: the lower end of Byar's interval. Comparison: the exact test of
 * two rates.
 *
 * @param times As `timeCounts` counts them.
 * @example
 * // By day 4 half of the four had paid; the last one is still waiting.
 * const leads = leadsOf({ created: [1, 1, 1, 1], paid: [3, 5, 7, null] });
 * const dates = [leads.milestone('created'), leads.milestone('paid')];
 * const kpi = builtin('half_paid');
 * halfEvidence(kpi, timeCounts(kpi, leads, ...dates, { period: null, asOfDay: 30 })).team
 * // => { value: 4, leads: 4, ripening: 0 }
 * @see survivalMedian, expectedEvents and ratePrior in core/stats.
 */
export function halfEvidence({ better, unit }: RoadKpi, times: Groups<DayCounts>): Evidence {
  return evidenceOf(
    better,
    times,
    (counts) => {
      const median = survivalMedian(kaplanMeier(counts));
      return { value: median === null ? null : timeOfBox(unit, median), leads: groupSize(counts), ripening: 0 };
    },
    (managers): Statistics<ObservedExpected> => {
      const expected = expectedEvents(managers);
      const people = managers.map(({ events }, code) => ({
        observed: totalCount(events),
        expected: countAt(expected, code),
      }));
      const prior = ratePrior(people);
      return {
        people,
        unit: 'pace',
        better: better === 'lower' ? 'higher' : 'lower',
        // Everybody together has the pace that was expected of them, unless nobody arrived.
        level: prior && prior.mean > 0 ? 1 : NaN,
        // Half an event on both sides: one payment where a hundredth was expected is fast, but not
        // a hundred times as fast.
        guess: ({ observed, expected }) =>
          prior && {
            raw: (observed + 0.5) / (expected + 0.5),
            fair: shrink(observed, expected, prior),
            error: Math.sqrt(observed + 0.5) / (expected + 0.5),
          },
        bound: ({ observed, expected }) => (expected > 0 ? poissonLow(observed) / expected : null),
        test: (a, b) => (a.expected > 0 && b.expected > 0 ? ratesPValue(a, b) : 1),
        joined: (all) => ({
          observed: sumOf(all, ({ observed }) => observed),
          expected: sumOf(all, (one) => one.expected),
        }),
        difference: (a, b) =>
          a.expected > 0 && b.expected > 0 && ratesPValue(a, b) < 0.05
            ? a.observed / a.expected - b.observed / b.expected
            : 0,
      };
    },
  );
}
