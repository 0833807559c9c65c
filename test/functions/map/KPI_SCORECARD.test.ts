import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arg, Cell, Value } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { inBoth, messageOf, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';

const KPI_SCORECARD = formula('KPI_SCORECARD');

const TITLES = [
  'Manager',
  'KPI',
  'Period',
  'Actual',
  'Target',
  'Attainment',
  'Expected by now',
  'Forecast, low',
  'Forecast, high',
  'Chance',
  'Needed a day',
  'Too early to count',
  'Note',
];
/** Sales of one day, each of 1,000. */
const sales = (count: number, day: string, manager = 'Anna'): Cell[][] =>
  Array.from({ length: count }, () => [
    manager,
    ...[day < '2026-10-30' ? day : '2026-10-30', day].map((text) => new Date(`${text}T00:00:00Z`)),
    1000,
  ]);
const HEADERS = ['Manager', 'Created', 'Paid', 'Amount'];
// November 2026 has 21 working days; at the end of Friday 13 ten of them are over.
const DATA: Cell[][] = [HEADERS, ...sales(25, '2026-11-05'), ...sales(3, '2026-11-13', 'Boris')];
const AS_OF = new Date('2026-11-13T00:00:00Z');
const targets = (drawn: string): Cell[][] => cells(`Manager or team | KPI | Target | Per\n${drawn}`);
const card = (drawn: string, ...rest: Arg[]): Record<string, Value>[] => {
  const result = withHost({}, () =>
    KPI_SCORECARD(DATA, targets(drawn), rest[0] ?? '', rest[1] ?? AS_OF, ...rest.slice(2)),
  );
  const [titles = [], ...rows] = Array.isArray(result) ? result : [];
  return rows.map((row) => Object.fromEntries(row.map((value, i) => [String(titles[i]), value])));
};

describe('KPI_SCORECARD', () => {
  test('has one row for each target, with titles in the language of the spreadsheet', () => {
    const { en, ru } = inBoth(() => KPI_SCORECARD(DATA, targets('Anna | sales | 42'), '', AS_OF));
    expect(Array.isArray(en) && en[0]).toEqual(TITLES);
    expect(Array.isArray(ru) && ru[0]).toEqual([
      'Менеджер',
      'Показатель',
      'Период',
      'Факт',
      'Цель',
      'Выполнение',
      'Ожидается сейчас',
      'Прогноз, от',
      'Прогноз, до',
      'Шанс',
      'Нужно в день',
      'Рано считать',
      'Примечание',
    ]);
    expect(en).toHaveLength(2);
  });

  test('spreads a volume over the working days: 42 by hand, 10 of 21 days over, 17 to go in 11 days', () => {
    const [line] = card('Anna | sales | 42');
    expect(line).toMatchObject({ Manager: 'Anna', KPI: 'sales', Period: '2026-11', Actual: 25, Target: 42 });
    expect(line?.['Attainment']).toBeCloseTo(25 / 42, 12);
    expect(line?.['Expected by now']).toBeCloseTo((42 * 10) / 21, 12);
    expect(line?.['Needed a day']).toBeCloseTo(17 / 11, 12);
  });

  test('counts neither holidays nor days off: of Anna 2 of 20 days are gone, and the target with them', () => {
    const [holiday] = card('Anna | sales | 42', '', AS_OF, cells('Date\n2026-11-04\n2026-11-23'));
    // 19 days in all, 9 of them over; a holiday is everybody's, so the target stays.
    expect(holiday?.['Target']).toBe(42);
    expect(holiday?.['Expected by now']).toBeCloseTo((42 * 9) / 19, 12);
    expect(holiday?.['Needed a day']).toBeCloseTo(17 / 10, 12);
    const team = cells('Manager | Days off\n Anna | 2026-11-16 – 2026-11-22\n | 2026-11-04');
    const [own] = card('Anna | sales | 40', '', AS_OF, team);
    // Everybody works 20 days, Anna 15 of them.
    expect(own?.['Target']).toBeCloseTo(30, 12);
    expect(own?.['Attainment']).toBeCloseTo(25 / 30, 12);
    expect(own?.['Expected by now']).toBeCloseTo((30 * 9) / 15, 12);
    expect(own?.['Needed a day']).toBeCloseTo(5 / 6, 12);
    expect(own?.['Note']).toMatch(/days off/);
  });

  test('asks nothing more where the target is reached, and nothing of days that are over', () => {
    const [done] = card('Anna | revenue | 20000');
    expect(done).toMatchObject({ Actual: 25_000, Chance: 1, 'Needed a day': 0 });
    const [over] = card('Anna | sales | 42', '2026-11', new Date('2026-11-30T00:00:00Z'));
    expect(over).toMatchObject({ 'Expected by now': 42, Chance: 0, 'Needed a day': '' });
    expect(over?.['Forecast, low']).toBe(25);
    expect(over?.['Forecast, high']).toBe(25);
  });

  test('tells no chance and no range from the first days of the data, but what is reached', () => {
    const first = [HEADERS, ...sales(6, '2026-01-05')];
    const drawn = '| sales | 50\n Anna | sales | 6\n | revenue | 50000\n | conversion | 50%\n | average_check | 900';
    const found = withHost({}, () => KPI_SCORECARD(first, targets(drawn)));
    const rows = Array.isArray(found) ? found.slice(1) : [];
    expect(rows.map((row) => row.slice(7, 10))).toEqual([
      ['', '', ''],
      ['', '', 1],
      ['', '', ''],
      ['', '', ''],
      ['', '', ''],
    ]);
  });

  test('spreads no share over time, and shows what it is too early to count', () => {
    const [share] = card('| created > paid in 30 | 0.4 | quarter');
    // Created on 30 October, so 30 days are not over for any of the 28.
    expect(share).toMatchObject({
      Manager: 'Team',
      Period: '2026-Q4',
      Actual: '',
      Target: 0.4,
      'Too early to count': 28,
    });
    expect(share?.['Expected by now']).toBe(0.4);
    expect(share?.['Needed a day']).toBe('');
  });

  test('understands 40 as 40 %, and says so', () =>
    expect(card('Anna | conversion | 40 | quarter')[0]).toMatchObject({ Target: 0.4, Note: 'Read as 40 %.' }));

  test('says when a target had less than 10 % two periods running, seen from the same day of each', () => {
    // Eight months of two sales each; 40 is out of reach in any of them.
    const steady: Cell[][] = [
      HEADERS,
      ...Array.from({ length: 8 }, (_, month) => [
        ...sales(2, `2026-0${month + 1}-03`),
        ...sales(1, `2026-0${month + 1}-20`),
      ]).flat(),
    ];
    const note = (goal: number, asOf: string, data = steady): Value | undefined => {
      const result = withHost({}, () => KPI_SCORECARD(data, targets(`Anna | sales | ${goal}`), '', new Date(asOf)));
      return Array.isArray(result) ? result[1]?.[12] : undefined;
    };
    expect(note(40, '2026-08-10')).toMatch(/second period running/);
    expect(note(2, '2026-08-10')).toBe('');
    // In January nobody could tell yet.
    expect(note(40, '2026-02-10')).toMatch(/^Below 10 %/);
  });

  test('looks at the period of each target that holds the asked one; a longer one is no answer', () => {
    const drawn = 'Anna | sales | 42 | month\n Anna | sales | 30 | quarter\n Anna | sales | 9 | week';
    expect(card(drawn, '2026-11').map(({ Period, Note }) => [Period, Note !== ''])).toEqual([
      ['2026-11', false],
      ['2026-Q4', false],
      ['', true],
    ]);
    expect(card(drawn, '2026-11')[2]?.['Note']).toBe(
      'The target is per week, and 2026-11 is longer: ask about a shorter one.',
    );
    expect(card(drawn, '2026-W46').map(({ Period }) => Period)).toEqual(['2026-11', '2026-Q4', '2026-W46']);
  });

  test('keeps a row that cannot be read or counted, says why, and goes on', () => {
    const rows = card('Nobody | sales | 5\n Anna | retention | 0.9\n Anna | sales | 42');
    expect(rows[0]?.['Note']).toMatch(/row 2.*Nobody/);
    expect(rows[1]?.['Note']).toMatch(/No column/);
    expect(rows.map((row) => row['Actual'])).toEqual(['', '', 25]);
  });

  test('wants a Targets tab', () =>
    expect(messageOf(() => withHost({}, () => KPI_SCORECARD(DATA, DATA)))).toMatch(/tab “Targets”/));

  test('takes the team’s own KPIs', () => {
    const own = cells('KPI | Measure | From | To | Within days\n Fast | rate | created | paid | 7');
    expect(card('Anna | Fast | 0.5', '', AS_OF, '', own)[0]).toMatchObject({ KPI: 'Fast', Note: '' });
  });

  test('has less chance of more: the chance falls as the target rises, and attainment with it', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 50 }), (goal, more) => {
        const [low, high] = card(`Boris | sales | ${goal}\n Boris | sales | ${goal + more} | quarter`).map(
          (row) => row,
        );
        const [again] = card(`Boris | sales | ${goal + more}`);
        expect(Number(again?.['Chance'])).toBeLessThanOrEqual(Number(low?.['Chance']));
        expect(Number(again?.['Attainment'])).toBeLessThan(Number(low?.['Attainment']));
        expect(high?.['Target']).toBe(goal + more);
      }),
      { numRuns: 30 },
    ));

  test('does not depend on the order of the rows', () => {
    const turned = [HEADERS, ...DATA.slice(1).reverse()];
    const of = (data: Cell[][]) =>
      withHost({}, () => KPI_SCORECARD(data, targets('Anna | revenue | 30000\n | sales | 50'), '', AS_OF));
    expect(of(turned)).toEqual(of(DATA));
  });
});
