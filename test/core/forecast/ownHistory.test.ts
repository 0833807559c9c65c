import { describe, expect, test } from 'vitest';
import { historyFrame } from '../../../src/core/forecast/historyFrame.ts';
import { ownHistory } from '../../../src/core/forecast/ownHistory.ts';
import { doneOf, pastValuesOf, workOfPeriod } from '../../../src/core/forecast/past/ownPeriods.ts';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import type { Measured } from '../../../src/core/kpis/measured.ts';
import { type Kpi, roadKpi } from '../../../src/core/kpis/kpi.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { PLAIN_SCHEDULE, sameForEverybody } from '../../../src/core/time/schedule.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

const kpi = (id: string): Kpi => builtin(id) ?? roadKpi(id, 'created', 'paid', null);
const day = (month: number, date: number): number => dayOf(2027, month, date);
const on = (month: number, date: number): number => day(month, date) - DAY_ZERO;
const sale = (month: number, date: number): PlainLead => ({
  who: 'Anna',
  created: on(month, 1),
  paid: on(month, date),
});
const rows = [sale(1, 5), sale(1, 6), sale(2, 5), sale(3, 2)];

/** The frame of the KPI as of Friday, 12 March 2027: 10 of 23 working days are over. */
const frame = (id: string, more: readonly PlainLead[] = []) =>
  historyFrame(kpi(id), coreLeads([...rows, ...more]), {
    unit: 'month',
    asOfDay: day(3, 12),
    schedules: sameForEverybody(PLAIN_SCHEDULE),
  });
const anna = {
  pick: ({ managers }: { readonly managers: readonly Measured[] }) => managers[0],
  schedule: PLAIN_SCHEDULE,
};
const whose = { ...anna, firstDay: -Infinity, absent: null } as const;
const NOTHING = { mean: 0, variance: 0, idle: 0 };

describe('the frame of all histories', () => {
  test('has the periods of the data, oldest first, and the running one', () => {
    const { past, period, family, isVolume, ripeDays, absent } = frame('sales');
    expect(past.map((one) => one.period.fromDay)).toEqual([day(1, 1), day(2, 1)]);
    expect(past.map(({ evidence }) => evidence.team.value)).toEqual([2, 1]);
    expect([period.fromDay, family, isVolume, ripeDays, absent]).toEqual([day(3, 1), 'count', true, null, null]);
  });
  test('of a share with a limit waits for its leads', () =>
    expect(frame('retention', [{ who: 'Anna', created: on(1, 1), left: on(3, 9) }]).ripeDays).toBe(90));
});

test('a month of whose leads less than half have had their days is no past value', () => {
  // As of 12 March 90 days are over for sales up to 12 December: for two of three, then for one.
  const at = (date: number): PlainLead => ({ who: 'Anna', created: on(1, 1), paid: dayOf(2026, 12, date) - DAY_ZERO });
  const months = (...dates: number[]): number[] =>
    pastValuesOf(
      frame('retention', [{ ...at(1), paid: dayOf(2026, 11, 3) - DAY_ZERO, left: 0 }, ...dates.map(at)]),
      whose,
    ).map(({ period }) => period.fromDay);
  expect(months(11, 12, 20)).toEqual([dayOf(2026, 11, 1), dayOf(2026, 12, 1)]);
  expect(months(11, 19, 20)).toEqual([dayOf(2026, 11, 1)]);
});

describe('the history of one person', () => {
  test('has the past, what is done, and how much is left', () => {
    const { past, done, left, work } = ownHistory(frame('sales'), whose, NOTHING);
    expect(past.map(({ value }) => value)).toEqual([2, 1]);
    expect([done, work]).toEqual([{ value: 1, leads: 1 }, 1]);
    expect(left).toBeCloseTo(13 / 23, 12);
  });
  test('counts the part of a period that they worked', () => {
    // February 2027 has 20 working days, ten of them from Monday the 15th.
    const past = pastValuesOf(frame('sales'), { ...whose, firstDay: day(2, 15) });
    expect(past.map(({ period, work }) => [period.fromDay, work])).toEqual([[day(2, 1), 0.5]]);
  });
  test('leaves out a month without leads, or takes it for 0 where nobody knows who was away', () => {
    const boris = { ...whose, pick: () => undefined };
    expect(pastValuesOf(frame('sales'), boris)).toEqual([]);
    expect(pastValuesOf(frame('sales'), { ...boris, absent: 0 }).map(({ value }) => value)).toEqual([0, 0]);
  });
  test('of a newcomer sees the days since the first one', () => {
    // From Monday the 8th to Friday the 12th: five of 23 working days.
    const { left, seen, work } = workOfPeriod(frame('sales'), { schedule: PLAIN_SCHEDULE, firstDay: day(3, 8) });
    expect([left, seen, work].map((share) => Math.round(share * 23))).toEqual([13, 5, 23]);
  });
});

describe('what is done so far', () => {
  const share = (value: number | null, leads: number): Measured => ({ value, leads, ripening: 0 });
  test.each([
    ['ripe leads alone', 'conversion', share(0.5, 4), share(null, 0), null, { value: 0.5, leads: 4 }],
    [
      '2 of 4 and, of six ripening ones, 3',
      'conversion',
      share(0.5, 4),
      share(0.5, 6),
      null,
      { value: 0.5, leads: 10 },
    ],
    ['ripening ones that stay', 'retention', share(0.75, 4), share(1, 4), null, { value: 0.875, leads: 8 }],
    ['nothing as 0 where that is known', 'sales', share(null, 0), share(null, 0), 0, { value: 0, leads: 0 }],
  ] as const)('counts %s', (_, id, ripe, young, absent, done) =>
    expect(doneOf(kpi(id), ripe, young, absent)).toEqual(done),
  );
});
