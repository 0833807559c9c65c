import { expect, test } from 'vitest';
import { payerOf } from '../../../src/core/pay/payer.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { type Period, monthsPeriod } from '../../../src/core/time/period.ts';
import { paidLines } from '../../../src/functions/game/paidLines.ts';
import { bonusRows } from '../../../src/read/tabs/rows/bonusRows.ts';
import { targetsOf } from '../../../src/read/tabs/rows/targetRows.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const leads = leadsIn(
  cells(`
    Manager | Created    | Paid
    Anna    | 2026-08-01 | 2026-08-10
    Anna    | 2026-09-01 | 2026-09-10
    Boris   | 2026-09-01 | 2026-09-11`),
);
const targets = targetsOf(
  cells(
    'Manager or team | KPI | Target | Per\n Anna | sales | 2 | month\n Boris | calls | 9\n Boris | revenue | 5\n | sales | many',
  ),
  leads,
);
const bonuses = bonusRows(cells('KPI | From attainment | Pays\n sales | 1 | 100\n revenue | 1 | 50'), leads);
const asOfDay = dayOf(2026, 9, 30);
const lines = (period: Period | null) =>
  paidLines(leads, { targets, bonuses, period, asOfDay }, payerOf(leads, asOfDay));

test('each target that a bonus is for has a line; what cannot be counted stays with its target', () =>
  expect(lines(null).map(({ row, line, mistake }) => [row, line && line.pay, mistake && mistake.code])).toEqual([
    [2, 50, null],
    [4, null, 'column-missing'],
  ]));

test('a period gives a line for each of the target’s that ends in it', () => {
  expect(lines(monthsPeriod(2026, 7, 3)).flatMap(({ row, line }) => (row === 2 && line ? [line.pay] : []))).toEqual([
    50, 50,
  ]);
  const [none] = lines({ fromDay: dayOf(2026, 9, 2), toDay: dayOf(2026, 9, 8) });
  expect([none?.period, none?.line, none?.mistake]).toEqual([null, null, null]);
});
