import { expect, test } from 'vitest';
import { type Period, monthsPeriod } from '../../../src/core/time/period.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { badgesHeld } from '../../../src/functions/game/badgesHeld.ts';
import { badgesIn } from '../../../src/read/tabs/rows/badgeRows.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const leads = leadsIn(
  cells(`
    Manager | Created    | Paid
    Anna    | 2026-06-01 | 2026-06-10
    Anna    | 2026-06-01 | 2026-06-12
    Boris   | 2026-07-01 | 2026-07-02`),
);
const tab = cells(
  'Badge | KPI | Value | Per\n Pair | sales | 2 | month\n Odd | salse | 1 | month\n Rated | nps | 1 | month',
);
const held = (period: Period | null) =>
  badgesHeld(leads, badgesIn(tab, leads, []), { period, asOfDay: dayOf(2026, 7, 10) });

test('a badge is held from the day on which it was earned, and others are on their way', () => {
  const [pair] = held(null);
  expect(pair?.holdings.map(({ met, progress }) => [met.map(({ day }) => day), progress])).toEqual([
    [[dayOf(2026, 6, 12)], 0],
    [[], 0.5],
  ]);
});

test('of a past period only what was earned in it counts, and nobody is on the way any more', () => {
  expect(held(monthsPeriod(2026, 6, 1))[0]?.holdings.map(({ met, progress }) => [met.length, progress])).toEqual([
    [1, null],
    [0, null],
  ]);
  expect(held(monthsPeriod(2026, 7, 1))[0]?.holdings.map(({ met, progress }) => [met.length, progress])).toEqual([
    [0, 0],
    [0, 0.5],
  ]);
});

test('a row that cannot be read or counted holds its mistake', () =>
  expect(held(null).map(({ mistake, holdings }) => [mistake?.code ?? null, holdings.length])).toEqual([
    [null, 2],
    ['kpi-unknown', 0],
    ['column-missing', 0],
  ]));
