import { expect, test } from 'vitest';
import { dayOf } from '../../../src/core/time/days.ts';
import { evidenceOfRanking } from '../../../src/functions/game/evidenceOfRanking.ts';
import { rankingArgument } from '../../../src/read/arguments/rankingArgument.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const leads = leadsIn(
  cells(`
    Manager | Created    | Paid
    Anna    | 2026-08-10 | 2026-08-20
    Anna    | 2026-08-20 | 2026-09-05
    Boris   | 2026-08-10 |            `),
);
const AUGUST = { fromDay: dayOf(2026, 8, 1), toDay: dayOf(2026, 8, 31) };
const slice = { period: AUGUST, asOfDay: dayOf(2026, 10, 31) };
const values = (kpi: string, lastDay?: number): unknown[] =>
  evidenceOfRanking(leads, rankingArgument(kpi, leads), slice, lastDay).managers.map(({ value }) => value);

test('counts all that is known', () => expect(values('conversion')).toEqual([1, 0]));
test('or only what was known on a day', () => expect(values('conversion', AUGUST.toDay)).toEqual([0.5, 0]));
test('but gives the leads of a KPI with a limit their days', () =>
  expect(values('created > paid in 30', AUGUST.toDay)).toEqual([1, 0]));
test('is of a Score where several KPIs rank', () => {
  const ranking = rankingArgument([['conversion'], ['sales']], leads);
  expect(evidenceOfRanking(leads, ranking, slice).estimates().unit).not.toBe('pace');
  expect(evidenceOfRanking(leads, ranking, slice).managers[0]?.value).toBeGreaterThan(100);
});
