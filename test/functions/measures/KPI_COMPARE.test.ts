import { describe, expect, test } from 'vitest';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { team } from '../../support/board.ts';
import { cells } from '../../support/cells.ts';
import { pipeline } from '../../support/sample.ts';
import { type HostOptions, inBoth, messageOf, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableIn } from '../../support/tableOf.ts';

const KPI = formula('KPI');
const KPI_COMPARE = formula('KPI_COMPARE');

const compare = tableIn('KPI_COMPARE');
const near = (value: number): unknown => expect.closeTo(value, 4);
const people = team({ Anna: [30, 100], Boris: [40, 100] });

describe('the table', () => {
  test('has a row for each side and one for the difference, in the language of the spreadsheet', () => {
    expect(compare([people, 'conversion', 'Anna', 'Boris'])).toEqual([
      ['Side', 'Conversion', 'Leads', 'Too early to count', 'Low', 'High', 'Verdict', 'More leads, each side'],
      ['Anna', 0.3, 100, 0, '', '', '', ''],
      ['Boris', 0.4, 100, 0, '', '', '', ''],
      // 354 leads tell 30 from 40 %, so 254 are missing.
      ['Difference (first − second)', near(-0.1), '', '', near(-0.2272), near(0.0319), 'noise', 254],
    ]);
    const russian = compare([people, 'конверсия', 'boris', 'ANNA'], { locale: 'ru_RU' });
    expect(russian.map((row) => row[0])).toEqual(['Что сравнивается', 'Boris', 'Anna', 'Разница (первое − второе)']);
    expect(russian[3]?.slice(6)).toEqual(['шум', 254]);
  });

  test('says of a signal which side is better, and asks for nothing more', () => {
    const sure = team({ Anna: [120, 400], Boris: [160, 400] });
    expect(compare([sure, 'conversion', 'Anna', 'Boris']).map((row) => row.slice(6))).toEqual([
      ['Verdict', 'More leads, each side'],
      ['worse', ''],
      ['better', ''],
      ['signal', ''],
    ]);
    expect(compare([sure, 'conversion', 'Anna', 'Boris'], { locale: 'ru_RU' }).map((row) => row[6])).toEqual([
      'Вывод',
      'хуже',
      'лучше',
      'сигнал',
    ]);
  });

  test('asks for no number of leads that nobody will ever have', () => {
    const alike = team({ Anna: [120, 400], Boris: [121, 400] });
    const told = (host: HostOptions): unknown[] | undefined =>
      compare([alike, 'conversion', 'Anna', 'Boris'], host)[3]?.slice(6);
    expect(told({})).toEqual(['cannot be told with any realistic number of leads', '']);
    expect(told({ locale: 'ru_RU' })).toEqual(['не определить ни при каком разумном числе лидов', '']);
  });

  test('of times has the pace in a row of its own: its interval is what the verdict stands on', () => {
    const rows = compare([pipeline, 'half_paid', '2017-06', '2017-07']);
    expect(rows.map((row) => row[0])).toEqual([
      'Side',
      '2017-06',
      '2017-07',
      'Difference (first − second)',
      'Pace (first ÷ second)',
    ]);
    // Half of July never pays, so there is no median to subtract.
    expect(rows[3]).toEqual(['Difference (first − second)', '', '', '', '', '', 'signal', '']);
    expect(rows[4]).toEqual([expect.anything(), near(1.6318), '', '', near(1.4252), near(1.8684), '', '']);
  });

  test('of counts in months of unequal length says that the days were made equal', () => {
    const [, june, july, difference] = compare([pipeline, 'sales', '2017-06', '2017-07']);
    expect(june?.slice(0, 3)).toEqual(['2017-06', 531, 531]);
    expect(july?.slice(0, 3)).toEqual(['2017-07', 308, 308]);
    expect(difference?.slice(0, 2)).toEqual([
      'Difference (first − second, at equal days)',
      near(531 - (308 * 30) / 31),
    ]);
    expect(compare([pipeline, 'sales', '2017-07', '2017-08'])[3]?.[0]).toBe('Difference (first − second)');
  });
});

describe('the sides', () => {
  const deals = cells(`
    Manager | Created    | Paid
    Anna    | 2026-09-02 | 2026-09-05
    Boris   | 2026-09-30 |
    Anna    | 2026-10-04 | 2026-10-05`);
  const names = (a: Arg, b: Arg): unknown[] =>
    compare([deals, 'conversion', a, b])
      .slice(1, 3)
      .map((row) => row[0]);

  test.each<[Arg, Arg, string, string]>([
    ['2026-09', 'октябрь 2026', '2026-09', '2026-10'],
    [new Date('2026-09-15'), '2026-Q4', '2026-09', '2026-Q4'],
    ['2026-W36', [['2026-09-01', '2026-09-12']], '2026-W36', '2026-09-01–2026-09-12'],
    [2025, [[2026]], '2025', '2026'],
    ['anna', [['BORIS ']], 'Anna', 'Boris'],
  ])('%s and %s are %s and %s', (a, b, first, second) => expect(names(a, b)).toEqual([first, second]));

  test.each([
    ['win_rate', '2017-06'],
    ['revenue', '2017-07'],
    ['average_check', '2017-Q3'],
    ['half_paid', '2017-05'],
    ['created > paid in 30', '2017-05'],
  ])('are worth what KPI says of them: %s of %s', (id, period) => {
    const value = (manager: string, when: string): unknown => withHost({}, () => KPI(pipeline, id, manager, when));
    expect(compare([pipeline, id, period, '2017-08'])[1]?.[1]).toBe(value('', period));
    expect(compare([pipeline, id, 'Anna Snelling', 'Zane Levy'])[2]?.[1]).toBe(value('Zane Levy', ''));
  });

  test('without leads are blank, and the verdict is that there are no data', () => {
    const rows = compare([deals, 'conversion', '2026-09', '2025-09']);
    expect(rows[2]).toEqual(['2025-09', '', 0, 0, '', '', '', '']);
    expect(rows[3]?.slice(1)).toEqual(['', '', '', '', '', 'no data', '']);
    expect(compare([deals, 'conversion', '2026-09', '2025-09'], { locale: 'ru_RU' })[3]?.[6]).toBe('нет данных');
  });

  test('of a month too young are too early, and the newest month that can be told is named', () => {
    const of = (day: string, paid: string): string[][] => Array.from({ length: 4 }, () => ['Anna', day, paid]);
    const young = [['Manager', 'Created', 'Paid'], ...[of('2026-06-01', '2026-06-05'), of('2026-10-01', '')].flat()];
    const said = (b: string, host?: HostOptions) => compare([young, 'cycle', '2026-10', b, '2026-10-14'], host)[3]?.[6];
    expect(said('2026-06')).toBe('too early; the newest period that can be told is 2026-06');
    expect(said('2026-06', { locale: 'ru_RU' })).toBe('рано: последний период, о котором можно судить, 2026-06');
    expect(said('2025-06')).toBe('no data');
    const all = [['Manager', 'Created', 'Paid'], ...[of('2026-09-20', ''), of('2026-10-01', '')].flat()];
    expect(compare([all, 'cycle', '2026-10', '2026-09', '2026-10-14'])[3]?.[6]).toBe('too early');
  });
  test('the same twice are noise with a difference of 0', () =>
    expect(compare([deals, 'conversion', 'Anna', 'Anna'])[3]).toEqual([
      'Difference (first − second)',
      0,
      '',
      '',
      expect.any(Number),
      expect.any(Number),
      'noise',
      '',
    ]));

  test('as_of goes back: what was paid later is not known, what is young ripens', () => {
    const road = 'created > paid in 7';
    expect(compare([deals, road, '2026-09', '2026-10', '2026-10-06']).slice(1, 3)).toEqual([
      ['2026-09', 1, 1, 1, '', '', '', ''],
      ['2026-10', '', 0, 1, '', '', '', ''],
    ]);
  });

  test.each<[Arg, Arg, string, string]>([
    ['2026-09', 'Anna', 'two periods', 'двумя периодами'],
    ['Anna', new Date('2026-09-15'), 'two periods', 'двумя периодами'],
    ['2026-09', '', 'two periods', 'двумя периодами'],
    ['', '', 'two managers', 'двумя менеджерами'],
    ['2026-13', 'Anna', '“a” cannot be “2026-13”', '«2026-13»'],
    ['Anna', '32.09.2026', '“b” cannot be “32.09.2026”', '«32.09.2026»'],
    ['Anna', 'Borris', 'Did you mean “Boris”?', '«Boris»'],
    ['2026-09', [['2026-09-12', '2026-09-01']], 'ends before it begins', 'раньше'],
  ])('%j and %j cannot be compared: %s', (a, b, english, russian) => {
    const said = inBoth(() => messageOf(() => KPI_COMPARE(deals, 'conversion', a, b)));
    expect(said.en).toContain(english);
    expect(said.ru).toContain(russian);
  });
});

test('sides may be words of time; somebody who is called like a month stays somebody', () => {
  const data = cells(`
    Manager | Created    | Paid
    April   | 2026-09-01 | 2026-09-10
    April   | 2026-09-02 | 2026-09-10
    June    | 2026-10-01 |
    June    | 2026-10-31 | 2026-10-31`);
  expect(compare([data, 'conversion', 'last month', 'this month']).map((row) => row.slice(0, 3))).toEqual(
    compare([data, 'conversion', '2026-09', '2026-10']).map((row) => row.slice(0, 3)),
  );
  expect(compare([data, 'conversion', 'april', 'June']).map((row) => row[0])).toEqual([
    'Side',
    'April',
    'June',
    'Difference (first − second)',
  ]);
});
