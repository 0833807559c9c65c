import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry, TargetNow } from '../../src/addon/api/index.ts';
import type { Unit } from '../../src/core/kpis/kpi.ts';
import type { History } from '../../src/core/forecast/histories.ts';
import { goalText } from '../../src/i18n/goalText.ts';
import { amountText, chanceText, shortChance } from '../../src/sidebar/shared/amountText.ts';
import { periodText } from '../../src/sidebar/targets/meter/periodText.ts';
import { meterOf, goalReading } from '../../src/sidebar/targets/meter/meter.ts';
import { renewals } from '../../src/sidebar/targets/renewals.ts';
import { savedText } from '../../src/sidebar/targets/savedText.ts';
import { typedTarget } from '../../src/sidebar/targets/form/typedTarget.ts';
import { SIDEBAR } from '../../src/i18n/languages.ts';
import { historyWith } from '../support/historyWith.ts';
import { cellNumber } from '../../src/read/cells/numbers/numbers.ts';

describe('what is typed as a target', () => {
  test.each<[string, Unit, number]>([
    ['40', 'leads', 40],
    [' 1 000 000 ₽', 'money', 1_000_000],
    ['1,200,000', 'money', 1_200_000],
    ['1.234.567,5', 'money', 1_234_567.5],
    ['12.345', 'money', 12_345],
    ['0.125', 'days', 0.125],
    ['12,5', 'days', 12.5],
    ['1,2 млн', 'money', 1_200_000],
    ['500k', 'money', 500_000],
    ['300 тыс. руб', 'money', 300_000],
    ['−20', 'points', -20],
    ['0,4', 'share', 0.4],
    ['40%', 'share', 0.4],
    ['1', 'share', 1],
    ['0.5%', 'share', 0.005],
  ])('"%s" of %s is %d', (text, unit, goal) => {
    expect(typedTarget(text, unit)).toEqual({ goal: expect.closeTo(goal, 9), isPercent: false });
  });

  test('a share above 1 without the sign is per cent, and that is told', () => {
    expect(typedTarget('40', 'share')).toEqual({ goal: 0.4, isPercent: true });
    expect(typedTarget('12,5', 'share')).toEqual({ goal: 0.125, isPercent: true });
  });

  test.each<[string, Unit]>([
    ['', 'leads'],
    ['0', 'leads'],
    ['-5', 'money'],
    ['many', 'leads'],
    ['40%', 'leads'],
    ['140%', 'share'],
    ['400', 'share'],
    ['101', 'points'],
    ['1.2.3', 'money'],
    ['12 34 a', 'money'],
  ])('"%s" is no target of %s', (text, unit) => {
    expect(typedTarget(text, unit)).toBeNull();
  });

  test('what was understood is written so that the form and the cell read the same again', () => {
    const units = fc.constantFrom<Unit>('share', 'money', 'leads', 'days');
    const goals = fc.double({ min: 0.001, max: 1e9, noNaN: true }).map((goal) => Number(goal.toPrecision(6)));
    fc.assert(
      fc.property(goals, units, fc.constantFrom('en', 'ru'), (any, unit, language) => {
        const goal = unit === 'share' ? Math.max(0.0001, any / 1e9) : any;
        const text = goalText(goal, unit, language);
        expect(typedTarget(text, unit)?.goal).toBeCloseTo(goal, 9);
        expect(cellNumber(text)).toBeCloseTo(goal, 9);
      }),
    );
  });
});

const history = (values: readonly number[], change: Partial<History> = {}): History =>
  historyWith(
    { family: 'count', unit: 'leads' },
    values.map((value) => ({ value, leads: value })),
    { period: { fromDay: 46266, toDay: 46295 }, asOfDay: 46265, ...change },
  );
const SIX = history([8, 10, 7, 9, 11, 9]);

describe('what the meter says', () => {
  test.each([
    [15, 0.058, 'sentence', 11],
    [12, 0.219, 'stretch', null],
    [8, 0.667, 'reachable', null],
    [4, 0.97, 'easy', 11],
  ])('of %d after 8, 10, 7, 9, 11, 9: a chance of %d, %s', (goal, chance, reach, better) => {
    const reading = goalReading(meterOf(SIX, []), goal);
    expect(reading.chance).toBeCloseTo(chance, 2);
    expect(reading).toMatchObject({ reach, better });
  });

  test('each tier is offered once, and a tier is never called a sentence unless its own chance is', () => {
    for (const values of [[8, 10, 7, 9, 11, 9], [0, 0, 1], [1], [200, 220, 190]]) {
      const meter = meterOf(history(values), []);
      const numbers = meter.tiers.map(({ target }) => target);
      expect(new Set(numbers).size).toBe(numbers.length);
      for (const { target, chance } of meter.tiers) expect(goalReading(meter, target ?? NaN).chance).toBe(chance);
    }
  });

  test('who has no past is told by the colleagues’ median', () => {
    const newcomer = history([], { basis: 'team', coming: 9, comingVariance: 29 });
    expect(meterOf(newcomer, [SIX, newcomer])).toMatchObject({ outlook: { kind: 'team' }, past: { median: 9 } });
    expect(goalReading(meterOf(history([]), []), 5)).toEqual({ chance: null, reach: null, better: null });
  });
});

describe('new numbers', () => {
  const now: TargetNow = {
    kind: 'target',
    manager: 'Anna',
    kpi: 'Sales',
    goal: 12,
    per: 'month',
    unit: 'leads',
    better: 'higher',
    kpiKind: 'volume',
    isPercent: false,
    chance: 0.2,
    tiers: [8, 10, 13],
    lacking: null,
  };
  const cells = { who: 'Anna', kpi: 'Sales', target: '12', per: 'month', weight: '' };
  const entry = (row: number, change: Partial<TargetNow> = {}): Entry<'targets'> => ({
    row,
    cells,
    draft: cells,
    now: { ...now, ...change },
  });

  test.each([
    [0.9, 8],
    [0.5, 8],
    [0.4, 10],
    [0.15, 13],
    [0.001, 13],
  ])('a chance of %d becomes the nearest tier', (had, goal) => {
    expect(renewals([entry(2)], new Map([[2, had]]))).toMatchObject([{ goal, had }]);
  });

  test('an old chance that nobody can tell is the present one; the same number and no history are left out', () => {
    const wrong: Entry<'targets'> = { ...entry(5), now: { kind: 'mistake', field: 'who', message: '' } };
    const all = [entry(2, { chance: 0.3 }), entry(3, { goal: 10 }), entry(4, { tiers: [null, null, null] }), wrong];
    expect(
      renewals(
        all,
        new Map([
          [2, null],
          [3, 0.3],
          [4, 0.3],
        ]),
      ).map(({ target, goal }) => [target.row, goal]),
    ).toEqual([[2, 10]]);
  });
});

describe('words of the meter', () => {
  test.each([
    [0.4, 'share', null, '40%', '40 %'],
    [0.125, 'share', null, '12.5%', '12,5 %'],
    [1200000, 'money', 'RUB', '1,200,000 ₽', '1 200 000 ₽'],
    [3.25, 'days', null, '3.3 days', '3,3 дн.'],
    [42, 'leads', null, '42', '42'],
  ] as const)('%d of %s', (value, unit, currency, en, ru) => {
    const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
    expect(plain(amountText(value, unit, SIDEBAR.en, currency))).toBe(en);
    expect(plain(amountText(value, unit, SIDEBAR.ru, currency))).toBe(ru);
  });

  test.each([
    [0.004, 'less than 1%', '<1%'],
    [0.01, '1%', '1%'],
    [0.656, '66%', '66%'],
    [0.999, 'more than 99%', '>99%'],
  ])('a chance of %d', (chance, long, short) => {
    expect([chanceText(chance, SIDEBAR.en), shortChance(chance, SIDEBAR.en)]).toEqual([long, short]);
  });

  test('periods are called as people call them', () => {
    const called = (fromDay: number, toDay: number, language: 'en' | 'ru'): string =>
      periodText({ fromDay, toDay }, SIDEBAR[language]).replace(/\u00a0/g, ' ');
    expect(called(46266, 46295, 'en')).toBe('September 2026');
    expect(called(46266, 46295, 'ru')).toBe('сентябрь 2026');
    expect(called(46204, 46295, 'en')).toBe('Q3 2026');
    expect(called(46237, 46243, 'en')).toBe('3 Aug 2026 – 9 Aug 2026');
  });

  test('what became of several targets is told of each that was not saved', () => {
    const saved = [
      { kind: 'kept', row: 2 },
      { kind: 'clash', row: 3 },
      { kind: 'mistake', field: 'who', message: 'There is another.' },
    ] as const;
    expect(savedText({ saved }, ['Anna', 'Boris', 'Clara'], SIDEBAR.en)).toBe(
      'Saved: 1 target. Left as they are, because somebody else has changed them meanwhile: Boris. Not saved, Clara: There is another.',
    );
  });
});
