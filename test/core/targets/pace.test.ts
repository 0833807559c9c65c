import { describe, expect, test } from 'vitest';
import { paceOf } from '../../../src/core/targets/pace.ts';
import { addsUp } from '../../../src/core/targets/runningTotals.ts';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import type { VolumeKpi } from '../../../src/core/kpis/kpi.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { monthsPeriod } from '../../../src/core/time/period.ts';
import { PLAIN_SCHEDULE, isWorking, sameForEverybody } from '../../../src/core/time/schedule.ts';
import { coreLeads } from '../../support/coreLeads.ts';

const volume = (id: string): VolumeKpi => {
  const kpi = builtin(id);
  if (kpi === null || !addsUp(kpi)) throw new Error(id);
  return kpi;
};

/** One sale on each working day from July on, two in September. */
const september = monthsPeriod(2026, 9, 1);
const paid = Array.from({ length: 120 }, (_, index) => dayOf(2026, 7, 1) + index)
  .filter((day) => isWorking(PLAIN_SCHEDULE, day))
  .flatMap((day) => (day >= september.fromDay && day <= september.toDay ? [day, day] : [day]));
const leads = coreLeads(
  paid.map((day) => ({ created: day, paid: day })),
  0,
);
const ask = {
  who: null,
  period: monthsPeriod(2026, 10, 1),
  unit: 'month',
  asOfDay: dayOf(2026, 10, 15),
  schedules: sameForEverybody(PLAIN_SCHEDULE),
  goal: 44,
} as const;

describe('the pace of a period', () => {
  const { days } = paceOf(volume('sales'), leads, ask);
  const on = (date: number) => days[date - 1];
  test('adds up day by day to the last known day', () => {
    expect(days).toHaveLength(31);
    expect([on(1), on(2), on(4), on(5), on(15), on(16)].map((day) => day?.actual)).toEqual([1, 2, 2, 3, 11, null]);
  });
  test('is lined up with the past by working day, and has all of it on the last day', () => {
    // September 2026: 22 working days of two sales; October has 22 as well and begins on a Thursday.
    expect([on(1), on(2), on(4), on(5), on(31)].map((day) => day?.before)).toEqual([2, 4, 4, 6, 44]);
  });
  test('has a usual course, the median of the past: by hand 1, 1 and 2 a day', () => {
    expect([on(1), on(5), on(15)].map((day) => day?.usual)).toEqual([1, 3, 11]);
  });
  test('has the line of its target and a forecast that begins at what is done', () => {
    expect(on(31)?.line).toBe(44);
    expect(on(15)?.line).toBeCloseTo(22, 6);
    expect([on(14)?.low, on(15)?.low, on(15)?.high]).toEqual([null, 11, 11]);
    expect(on(31)?.high ?? 0).toBeGreaterThan(on(31)?.low ?? Infinity);
  });
  test('has no line without a target, and nothing before the data', () => {
    const first = paceOf(volume('sales'), leads, { ...ask, period: monthsPeriod(2026, 7, 1), goal: null });
    expect(first.days[5]).toMatchObject({ actual: 4, line: null, before: null, usual: null });
  });
  test('of a period that has not begun has only the past and the way to its end', () => {
    const next = paceOf(volume('sales'), leads, { ...ask, period: monthsPeriod(2026, 11, 1) });
    expect(next.days[1]).toMatchObject({ actual: null, before: 1, usual: 1 });
    expect(next.days[29]?.low).not.toBeNull();
  });
});
