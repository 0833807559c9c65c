import { expect, test } from 'vitest';
import { dayOf } from '../../../src/core/time/days.ts';
import { pointsByRule, totalPoints } from '../../../src/functions/game/pointsByRule.ts';
import { pointsRules } from '../../../src/read/tabs/rows/pointsRows.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const leads = leadsIn(
  cells(`
    Manager | Created    | Meeting    | Paid       | Amount
    Anna    | 2026-09-01 | 2026-09-02 | 2026-09-10 | 1000
    Anna    | 2026-09-01 |            | 2026-10-01 | 500
    Boris   | 2026-09-01 | 2026-09-02 |            |       `),
);
const timeframe = { period: null, asOfDay: dayOf(2026, 10, 10) };
const earned = (drawn: string) =>
  pointsByRule(
    leads,
    pointsRules(cells(`Milestone or KPI | Points | Per | Ripens after days\n${drawn}`), leads),
    timeframe,
    'en',
  );

test('each rule gives its points by manager, and together they are the total', () => {
  // Of 1,500 the 500 of October ripen for 30 days.
  const found = earned('paid | 10\n revenue | 1 | 100 | 30');
  expect(found.rules).toEqual([
    {
      what: 'paid',
      points: [
        { points: 20, ripening: 0, takenBack: 0 },
        { points: 0, ripening: 0, takenBack: 0 },
      ],
    },
    {
      what: 'revenue',
      points: [
        { points: 10, ripening: 5, takenBack: 0 },
        { points: 0, ripening: 0, takenBack: 0 },
      ],
    },
  ]);
  expect(found.notes).toEqual([]);
  expect(totalPoints(found, 2)).toEqual([
    { points: 30, ripening: 5, takenBack: 0 },
    { points: 0, ripening: 0, takenBack: 0 },
  ]);
});

test('what cannot be read or counted, and effort alone, is said; the other rules go on', () => {
  const found = earned('paid | many\n call | 5\n meeting | 5\n revenue | 1 | 100');
  expect(found.rules.map(({ what }) => what)).toEqual(['meeting', 'revenue']);
  expect(found.notes).toEqual([
    expect.stringMatching(/row 2.*“Points” cannot be “many”/),
    expect.stringMatching(/row 3.*No column “Call”/),
    expect.stringContaining('“meeting” is effort'),
  ]);
});

test('without rules everybody has nothing', () =>
  expect(totalPoints(earned(''), 1)).toEqual([{ points: 0, ripening: 0, takenBack: 0 }]));
