import { expect, test } from 'vitest';
import type { Timeframe } from '../../../../src/core/kpis/timeframe.ts';
import { dayOf } from '../../../../src/core/time/days.ts';
import { monthsPeriod } from '../../../../src/core/time/period.ts';
import { periodLabel } from '../../../../src/core/time/periodUnit.ts';
import { evidenceOfRanking } from '../../../../src/functions/game/board/evidenceOfRanking.ts';
import { rankingArgument } from '../../../../src/read/arguments/rankingArgument.ts';
import { cells } from '../../../support/cells.ts';
import { leadsIn } from '../../../support/found.ts';

const leads = leadsIn(
  cells(`
    Manager | Created    | Paid
    Anna    | 2026-08-10 | 2026-08-20
    Anna    | 2026-08-20 | 2026-09-05
    Boris   | 2026-08-10 |            `),
);
const AUGUST = { fromDay: dayOf(2026, 8, 1), toDay: dayOf(2026, 8, 31) };
const timeframe = { period: AUGUST, asOfDay: dayOf(2026, 10, 31) };
const found = (kpi: string | string[][], asked: Timeframe, timeframeOf?: (timeframe: Timeframe) => Timeframe) => {
  const { evidence, shifted, untold } = evidenceOfRanking(leads, rankingArgument(kpi, leads), asked, timeframeOf);
  return {
    values: evidence.managers.map(({ value }) => value),
    shifted: shifted.map(({ kpi: { id }, period }) => [id, periodLabel(period)]),
    untold: untold.map(({ id }) => id),
  };
};
const asOf = (month: number, day: number): Timeframe => ({
  period: monthsPeriod(2026, month, 1),
  asOfDay: dayOf(2026, month, day),
});

test('counts all that is known', () => expect(found('conversion', timeframe).values).toEqual([1, 0]));
test('or what another timeframe tells', () =>
  expect(found('conversion', timeframe, (one) => ({ ...one, asOfDay: AUGUST.toDay })).values).toEqual([0.5, 0]));
test('a KPI with a limit is told for the newest month that is ripe', () => {
  const road = 'created > paid in 30';
  // Of the leads of 10, 10 and 20 August two are 30 days old from 9 September on.
  expect(found(road, asOf(9, 18)).shifted).toEqual([[road, '2026-08']]);
  expect(found(road, asOf(9, 18)).values).toEqual([1, 0]);
  expect(found(road, asOf(8, 31)).shifted).toEqual([]);
  expect(found(road, timeframe).shifted).toEqual([]);
  expect(found('conversion', asOf(9, 18)).shifted).toEqual([]);
});
test('the parts of a Score that nobody has leads enough for are named', () =>
  expect(found([['sales'], ['conversion']], timeframe).untold).toEqual(['conversion']));
test('is of a Score where several KPIs rank', () => {
  const ranking = rankingArgument([['conversion'], ['sales']], leads);
  const { evidence } = evidenceOfRanking(leads, ranking, timeframe);
  expect(evidence.estimates().unit).not.toBe('pace');
  expect(evidence.managers[0]?.value).toBeGreaterThan(100);
});
