import { compareNames } from '../kpis/compareNames.ts';
import { isRankable } from '../kpis/evidence/isRankable.ts';
import { daysKpi } from './daysKpi.ts';
import { kpiOnData, evaluate } from '../kpis/evaluate.ts';
import type { Timeframe } from '../kpis/timeframe.ts';
import { type Kpi, isRoad } from '../kpis/kpi.ts';
import { type Leads, NOBODY, type Names } from '../leads.ts';
import type { ConfidenceInterval } from '../stats/confidenceInterval.ts';
import { wilson } from '../stats/wilson.ts';
import { poissonInterval } from '../stats/poissonInterval.ts';
import { ratio } from '../stats/ratio.ts';
import { type MixResults, type MixResult, arrivalMixResults, pooledMixResults } from './mixResults.ts';

/** What a manager achieved against what the leads they got would have given the whole team. */
export interface FairStanding {
  /** A manager's code; NOBODY for the leads of nobody. */
  readonly manager: number;
  readonly leads: number;
  /** Of shares and halves: leads that made it. Of averages and times: the mean. */
  readonly observed: number;
  /** The same at the team's level in each group of the mix. */
  readonly expected: number;
  /**
   * observed / expected; 1 is what the mix promised. Null when nothing was expected, and for
   * points, which may be below zero.
   */
  readonly ratio: number | null;
  /** The ratio pulled to 1 by {@link ADDED}; null for points and where an average has no ratio. */
  readonly fair: number | null;
  /** 95 % interval of the ratio; null where it cannot be told. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * So many expected events (for averages and times: leads) at the team's level are added to everybody. Two
 * lucky leads are then no record, and real work soon outweighs them.
 */
const ADDED = 5;

/**
 * What each manager achieved against what their own leads would have given the whole team: the best
 * first, the leads of nobody last. So who got the warm leads is compared with what warm leads give
 * (indirect standardisation).
 *
 * Expected: the manager's leads at the team's level in each group of the mix; of a half, with the
 * team's arrivals by day in each group; of a time, the team's mean days of those who arrive. All expected sum to all observed, leads of nobody included.
 * Fair: (observed + 5) / (expected + 5), the mean of a gamma posterior around 1. Interval, over the
 * expected value, which is taken as known: of shares Wilson's, of halves Byar's, of averages
 * and times Student's.
 *
 * @param asked A share, a time or an average. A plain volume cannot be expected of a mix: it is the
 *   number of leads itself.
 * @param mix The group of each lead; NOBODY is a group as well.
 * @returns Those with leads in the timeframe.
 * @throws KpiError `column-missing` as {@link evaluate}.
 *
 * Source: Breslow & Day 1987, "Statistical Methods in Cancer Research II", ch. 2; Clayton & Kaldor
 * 1987, doi:10.2307/2532003.
 */
export function fairStandings(asked: Kpi, all: Leads, mix: Names, timeframe: Timeframe): readonly FairStanding[] {
  const { kpi, leads } = measuredAs(asked, all, timeframe);
  const { managers, nobody } = standingsOf(kpi, leads, mix, timeframe);
  // Less is better of a share such as refunds; of a half, more arrivals than expected are.
  const isMore = kpi.better === 'higher' || kpi.measure === 'half';
  const level = ({ fair: found, observed, expected, leads: count }: FairStanding): number =>
    (isMore ? 1 : -1) * (found ?? ((observed - expected) * count) / (count + ADDED));
  // As on a board: fewer than five leads stand below, by leads.
  const levels = managers.map((standing) => (isRankable(standing) ? level(standing) : -Infinity));
  const of = ({ manager }: FairStanding): number => levels[manager] ?? -Infinity;
  const present = managers.filter(({ leads: count }) => count > 0);
  const nameOf = ({ manager }: FairStanding): string => leads.managers.names[manager] ?? '';
  const ranked = present.sort(
    (a, b) => (of(a) === of(b) ? 0 : of(b) - of(a)) || b.leads - a.leads || compareNames(nameOf(a), nameOf(b)),
  );
  return nobody.leads > 0 ? [...ranked, nobody] : ranked;
}

function measuredAs(asked: Kpi, leads: Leads, timeframe: Timeframe): { readonly kpi: Kpi; readonly leads: Leads } {
  if (asked.measure !== 'time') return { kpi: kpiOnData(asked, leads), leads };
  // What is missing is said by the KPI itself.
  evaluate(asked, leads, timeframe);
  return daysKpi(asked, leads, timeframe.asOfDay);
}

interface Standings {
  readonly managers: readonly FairStanding[];
  readonly nobody: FairStanding;
}

function standingsOf(kpi: Kpi, leads: Leads, mix: Names, timeframe: Timeframe): Standings {
  // Before anything is counted: what is missing is said by the KPI itself.
  const whole = evaluate(kpi, leads, timeframe);
  if (kpi.measure === 'half')
    return standing(arrivalMixResults(kpi, leads, mix, timeframe), ({ observed }) => poissonInterval(observed));
  const tallies = pooledMixResults(kpi, leads, mix, timeframe);
  if (isRoad(kpi))
    return standing(tallies, ({ observed, leads: count }) => {
      const share = wilson(observed, count);
      return share && { low: share.low * count, high: share.high * count };
    });
  const bounds = whole.estimates().cautious();
  return mapStandings(tallies, (tally, manager) => averageStanding(kpi, tally, manager, bounds[manager] ?? null));
}

function standing(tallies: MixResults, intervalOf: (tally: MixResult) => ConfidenceInterval | null): Standings {
  return mapStandings(tallies, (tally, manager) => {
    const { observed, expected } = tally;
    const { low, high } = intervalOf(tally) ?? { low: NaN, high: NaN };
    return {
      manager,
      ...tally,
      ratio: ratio(observed, expected),
      fair: (observed + ADDED) / (expected + ADDED),
      low: ratio(low, expected),
      high: ratio(high, expected),
    };
  });
}

/** Student's interval is even on both sides, so one bound tells the other. */
function averageStanding({ unit }: Kpi, tally: MixResult, manager: number, bound: number | null): FairStanding {
  const { leads: count } = tally;
  const [observed, expected] = [tally.observed / count, tally.expected / count];
  const isRatio = unit !== 'points' && expected > 0;
  const half = isRatio && bound !== null ? Math.abs(observed - bound) / expected : NaN;
  const found = isRatio ? observed / expected : null;
  const isKnown = found !== null && !Number.isNaN(half);
  return {
    manager,
    leads: count,
    observed,
    expected,
    ratio: found,
    fair: found === null ? null : (count * found + ADDED) / (count + ADDED),
    low: isKnown ? found - half : null,
    high: isKnown ? found + half : null,
  };
}

function mapStandings(
  { managers, nobody }: MixResults,
  map: (tally: MixResult, manager: number) => FairStanding,
): Standings {
  return { managers: managers.map(map), nobody: map(nobody, NOBODY) };
}
