import { type Leads, NEVER, NOBODY, UNDATED } from '../leads.ts';
import { type Trials, agrestiCoullError, newcombe, wilson } from '../stats/proportion.ts';
import { ratio } from '../stats/ratio.ts';
import { sharePrior, shrinkShare } from '../stats/shrinkShare.ts';
import { type Evidence, type Measured, type Slice, betterSign } from './evidence.ts';
import { add, groupCount, total } from './groups.ts';
import type { RoadKpi } from './kpi.ts';
import { isInside, windowOf } from './window.ts';

/**
 * Evidence for `rate` and `keep`: shares from 0 to 1. A lead counts when its From is in the period and not after `asOf`.
 * With a limit only ripe leads count (From + N <= asOf), and a lead whose From or To is known without a date is left
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
  const counted = tally(kpi, leads, from, to, slice);
  const { better } = kpi;
  const managers = leads.managers.names.map((_, code) => trialsOf(counted, code));
  const prior = sharePrior(managers);
  const shrunk = managers.map(({ successes, trials }) =>
    prior === null ? null : shrinkShare(successes, trials, prior),
  );
  const bound = better === 'higher' ? 'low' : 'high';
  return {
    managers: managers.map((_, code) => measured(counted, code)),
    nobody: measured(counted, NOBODY),
    team: {
      value: ratio(total(counted.successes), total(counted.trials)),
      leads: total(counted.trials),
      ripening: total(counted.ripening),
    },
    better,
    fair: {
      values: shrunk.map((value, code) => (managers[code]?.trials === 0 ? null : value)),
      unit: 'same',
      better,
      ofSample: true,
    },
    cautious: () => ({
      values: managers.map(({ successes, trials }) => wilson(successes, trials)?.[bound] ?? null),
      unit: 'same',
      better,
      ofSample: false,
    }),
    compare(a, b) {
      const [one, other] = [managers[a], managers[b]];
      const interval = one && other ? newcombe(one, other) : null;
      if (interval === null) return 0;
      return betterSign(interval.low > 0 ? 1 : interval.high < 0 ? -1 : 0, better);
    },
    relative() {
      // A lower share is better by its complement: refunds of 4 % against 10 % are 96 % against 90 % kept.
      const level = (share: number): number => (better === 'higher' ? share : 1 - share);
      const team = prior === null ? 0 : level(prior.mean);
      if (team === 0) return null;
      return {
        raw: managers.map(({ successes, trials }) => (trials === 0 ? null : level(successes / trials) / team)),
        fair: shrunk.map((share) => (share === null ? 1 : level(share) / team)),
        error: managers.map(({ successes, trials }) => (agrestiCoullError(successes, trials) ?? 0) / team),
      };
    },
  };
}

interface Tally {
  readonly successes: Float64Array;
  readonly trials: Float64Array;
  readonly ripening: Float64Array;
}

function tally(kpi: RoadKpi, leads: Leads, from: Float64Array, to: Float64Array, slice: Slice): Tally {
  const groups = groupCount(leads);
  const counted: Tally = {
    successes: new Float64Array(groups),
    trials: new Float64Array(groups),
    ripening: new Float64Array(groups),
  };
  const { codes } = leads.managers;
  const within = kpi.withinDays;
  const keep = kpi.measure === 'keep';
  const window = windowOf(slice);
  for (let i = 0; i < leads.count; i++) {
    const start = from[i] ?? NEVER;
    const end = to[i] ?? NEVER;
    const undated = start === UNDATED && window.allTime && within === null;
    if (!undated && !isInside(start, window)) continue;
    const group = (codes[i] ?? NOBODY) + 1;
    let reached = end === UNDATED || end < window.tomorrow;
    if (within !== null) {
      if (end === UNDATED) continue;
      const startDay = Math.floor(start);
      if (startDay + within > slice.asOfDay) {
        add(counted.ripening, group, 1);
        continue;
      }
      reached = Math.floor(end) - startDay <= within;
    }
    add(counted.trials, group, 1);
    if (reached !== keep) add(counted.successes, group, 1);
  }
  return counted;
}

function trialsOf(counted: Tally, code: number): Trials {
  return { successes: counted.successes[code + 1] ?? 0, trials: counted.trials[code + 1] ?? 0 };
}

function measured(counted: Tally, code: number): Measured {
  const { successes, trials } = trialsOf(counted, code);
  return { value: ratio(successes, trials), leads: trials, ripening: counted.ripening[code + 1] ?? 0 };
}
