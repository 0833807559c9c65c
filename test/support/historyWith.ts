import type { History, PeriodValue } from '../../src/core/forecast/history.ts';

/**
 * A history by hand: full past periods with these values, nothing done yet in the period that is
 * asked about. What is to come is that of a plain gamma-Poisson with half an event before all data,
 * a share that of a plain beta-binomial; anything else is given.
 */
export function historyWith(
  kind: Pick<History, 'family' | 'unit'>,
  past: readonly PeriodValue[],
  more: Partial<History> = {},
): History {
  const length = 30;
  const { left = 1, work = 1, done = { value: null, leads: 0 }, level = null } = more;
  const sum = (pick: (one: PeriodValue) => number): number => past.reduce((all, one) => all + pick(one), 0);
  const isShare = kind.family === 'share' || kind.family === 'keep';
  const events = Math.max(0, sum(({ value }) => value ?? 0) + (done.value ?? 0)) + 0.5;
  const periods = past.length + work * (1 - left);
  const mean = periods > 0 ? (events / periods) * work * left : 0;
  const isOwn = past.length > 0 || (done.value !== null && left < 1);
  const leads = sum((one) => one.leads);
  const { coming = kind.family === 'count' ? mean : 0 } = more;
  return {
    ...kind,
    better: 'higher',
    period: { fromDay: past.length * length, toDay: past.length * length + length - 1 },
    asOfDay: past.length * length - 1,
    past: past.map((known, i) => ({
      ...known,
      period: { fromDay: i * length, toDay: i * length + length - 1 },
      work: 1,
    })),
    done,
    left,
    work,
    basis: isOwn || (isShare && done.leads > 0) ? 'own' : level ? 'team' : null,
    coming,
    comingVariance: kind.family === 'count' ? coming + (coming * coming) / events : 0,
    idle: 0,
    waiting: Math.max(0, (more.mayArrive ?? 0) - coming),
    mayArrive: 0,
    level: isShare
      ? { mean: (sum(({ value, leads: n }) => (value ?? 0) * n) + 0.5) / (leads + 1), strength: leads + 1 }
      : null,
    variance: null,
    drawn: [],
    ...more,
  };
}
