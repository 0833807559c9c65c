import { meanPrior } from '../../stats/priors/meanPrior.ts';
import { shrink } from '../../stats/priors/shrink.ts';
import { quantile } from '../../stats/quantile.ts';
import { midRanks } from '../../stats/ranks/midRanks.ts';
import { rankSum } from '../../stats/ranks/rankSum.ts';
import { sumOf } from '../../stats/sumOf.ts';
import type { SampleSummary } from '../../stats/samples/sampleSummary.ts';
import { countAt, groupSize, totalCount } from '../../stats/survival/dayCounts.ts';
import { halfArrivedDay, kaplanMeier } from '../../stats/survival/kaplanMeier.ts';
import { Z95 } from '../../stats/z95.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import type { Measured } from '../measured.ts';
import type { Statistics } from './estimates.ts';
import { type Groups, mapGroups } from '../groups.ts';
import { type RoadKpi, TIME_DAYS } from '../kpi.ts';
import { type TimesWithin, ripeOf } from './timesWithin.ts';

/** With fewer arrivals it is too early to say how fast they are. */
const LEAST = 3;

/** Of a mid-rank between 0 and 1. */
const VARIANCE = 1 / 12;

/**
 * Evidence for `time`: how fast those are who arrive within the limit of H days, whatever share
 * they are. The value is the first day t with F(t) >= F(H) / 2, in calendar days From -> To, where
 * F is 1 - Kaplan-Meier over all leads, right-censored at `asOf`: a lead that has not arrived is
 * "not yet", and so are lost deals. To before From and undated milestones are left out. Null until a
 * lead is H days old and three have arrived within H.
 *
 * `leads` are those who arrived within H among the leads that are H days old; people are ranked by
 * these alone. Each has a mid-rank u in the team's, 0 to 1. Fair value: the team's quantile (type
 * 7) at the person's mean u, shrunk to 0.5 as averages are, each u with the variance 1/12. Cautious:
 * the same at 1.96 standard errors. Comparison: Wilcoxon-Mann-Whitney. In a Score: (1 - u) / 0.5.
 *
 * @param times As {@link timesWithin} counts them within the limit of the KPI.
 * @example
 * // Of five who are 90 days old, three paid after 2, 4 and 6 days: F = 0.2, 0.4 and 0.6.
 * const leads = leadsOf({ created: [1, 1, 1, 1, 1], paid: [3, 5, 7, null, null] });
 * const dates = [leads.milestone('created'), leads.milestone('paid')];
 * timeEvidence(builtin('cycle'), timesWithin(leads, ...dates, { period: null, asOfDay: 91 }, 90)).team
 * // => { value: 4, leads: 3, ripening: 0 }
 * @see kaplanMeier, midRanks and rankSum in core/stats.
 */
export function timeEvidence({ better, withinDays }: RoadKpi, times: Groups<TimesWithin>): Evidence {
  const days = withinDays ?? TIME_DAYS;
  return evidenceOf(
    better,
    mapGroups(times, (counts): Times => {
      const { leads: old, arrived } = ripeOf(counts, days);
      return {
        told() {
          const isTold = old > 0 && totalCount(counts.events, days) >= LEAST;
          return isTold ? halfArrivedDay(kaplanMeier(counts, days), days) : null;
        },
        arrived,
        leads: totalCount(arrived),
        ripening: groupSize(counts) - old,
      };
    }),
    ({ told, leads: count, ripening }) => {
      let value: number | null | undefined;
      return {
        // Only where somebody asks: a Score goes by the ranks alone.
        get value() {
          return value === undefined ? (value = told()) : value;
        },
        leads: count,
        ripening,
      };
    },
    (managers): Statistics<Person> => {
      const length = managers.reduce((most, { arrived }) => Math.max(most, arrived.length), 0);
      const team = Array.from({ length }, (_, day) => sumOf(managers, ({ arrived }) => countAt(arrived, day)));
      const ranks = midRanks(team);
      let sorted: readonly number[] | null = null;
      const personOf = (arrived: readonly number[]): Person => {
        const n = totalCount(arrived);
        let sum = 0;
        for (let day = 0; day < arrived.length; day++) sum += countAt(arrived, day) * countAt(ranks, day);
        return { arrived, n, mean: n === 0 ? 0 : sum / n, variance: VARIANCE };
      };
      const people = managers.map(({ arrived }) => personOf(arrived));
      const prior = meanPrior(people);
      const sign = better === 'lower' ? 1 : -1;
      const dayAt = (rank: number): number | null => {
        sorted ??= team.flatMap((count, day) => new Array<number>(count).fill(day));
        return quantile(sorted, Math.max(0, Math.min(1, rank)));
      };
      return {
        people,
        level: 0.5,
        whole: 1,
        shown: dayAt,
        guess: ({ n, mean }) =>
          prior && (n === 0 ? null : { raw: mean, fair: shrink(n * mean, n, prior), error: Math.sqrt(VARIANCE / n) }),
        bound: (_, { raw, error }) => dayAt(raw + sign * Z95 * error),
        difference(a, b) {
          const test = rankSum(a.arrived, b.arrived);
          return test !== null && test.p < 0.05 ? test.later : 0;
        },
        test: (a, b) => rankSum(a.arrived, b.arrived)?.p ?? 1,
        joined: (all) => personOf(team.map((_, day) => sumOf(all, ({ arrived }) => countAt(arrived, day)))),
      };
    },
  );
}

interface Times extends Omit<Measured, 'value'> {
  /** The value. */
  told(): number | null;
  /** Those who count, by day. */
  readonly arrived: readonly number[];
}

interface Person extends SampleSummary {
  readonly arrived: readonly number[];
}
