import { type Leads, UNDATED, at } from '../leads.ts';
import { compareRates, poissonLow } from '../stats/counts.ts';
import { expectedEvents } from '../stats/logRank.ts';
import { shrink } from '../stats/prior.ts';
import { type Rate, ratePrior } from '../stats/shrinkRate.ts';
import { sumOf } from '../stats/sum.ts';
import { countOn, survival, survivalMedian } from '../stats/survival.ts';
import { type Evidence, type Slice, type Statistics, evidenceOf } from './evidence.ts';
import { type Groups, tally } from './groups.ts';
import type { RoadKpi } from './kpi.ts';
import { insideOf } from './window.ts';

/**
 * Evidence for `time`: median calendar days From -> To by Kaplan-Meier. A lead that has not arrived is "not yet" as of `asOf`,
 * lost deals too (a lost deal never pays); when half never arrive the median is not defined. To before From and undated
 * milestones are left out.
 * Fair value: pace, the arrivals a manager had against those expected of the same leads at the team's speed (log-rank),
 * gamma-shrunk; 1 is the team's pace, 1.2 a fifth faster. It is defined where a median is not.
 */
export function timeEvidence(
  { better }: RoadKpi,
  leads: Leads,
  from: Float64Array,
  to: Float64Array,
  slice: Slice,
): Evidence {
  return evidenceOf(
    better,
    countDays(leads, from, to, slice),
    (counts) => {
      const curve = survival(counts);
      return { value: survivalMedian(curve), leads: curve.total, ripening: 0 };
    },
    (managers): Statistics<Rate> => {
      const expected = expectedEvents(managers);
      const people = managers.map(({ events }, code) => ({
        observed: sumOf(events, (count) => count),
        expected: countOn(expected, code),
      }));
      const prior = ratePrior(people);
      return {
        people,
        unit: 'pace',
        better: better === 'lower' ? 'higher' : 'lower',
        // Everybody together has the pace that was expected of them, unless nobody arrived.
        level: prior && prior.mean > 0 ? 1 : NaN,
        // Half an event on both sides: one payment where a hundredth was expected is fast, but not a hundred times as fast.
        guess: ({ observed, expected }) =>
          prior && {
            raw: (observed + 0.5) / (expected + 0.5),
            fair: shrink(observed, expected, prior),
            error: Math.sqrt(observed + 0.5) / (expected + 0.5),
          },
        bound: ({ observed, expected }) => (expected > 0 ? poissonLow(observed) / expected : null),
        difference: (a, b) =>
          a.expected > 0 && b.expected > 0 && compareRates(a, b) < 0.05
            ? a.observed / a.expected - b.observed / b.expected
            : 0,
      };
    },
  );
}

interface Counts {
  readonly events: number[];
  readonly censored: number[];
}

/** Times counted by whole day. */
function countDays(leads: Leads, from: Float64Array, to: Float64Array, slice: Slice): Groups<Counts> {
  const isInside = insideOf(slice, false);
  const { asOfDay } = slice;
  return tally(
    leads,
    (): Counts => ({ events: [], censored: [] }),
    (group, lead) => {
      const start = at(from, lead);
      const end = at(to, lead);
      if (!isInside(start) || end === UNDATED) return;
      const arrived = end < asOfDay + 1;
      const day = Math.floor(arrived ? end : asOfDay) - Math.floor(start);
      if (day < 0) return;
      const byDay = arrived ? group.events : group.censored;
      while (byDay.length <= day) byDay.push(0);
      byDay[day] = countOn(byDay, day) + 1;
    },
  );
}
