import type { History, PeriodValue } from '../../src/core/forecast/history.ts';

/**
 * A history by hand: full past periods with these values, nothing done yet in the period that is
 * asked about.
 */
export function historyWith(
  kind: Pick<History, 'family' | 'unit'>,
  past: readonly PeriodValue[],
  more: Partial<History> = {},
): History {
  const length = 30;
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
    done: { value: null, leads: 0 },
    left: 1,
    seen: 1 - (more.left ?? 1),
    work: 1,
    coming: 0,
    mayArrive: 0,
    saleWeight: 1,
    variance: null,
    level: null,
    ...more,
  };
}
