import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arg, Value } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { school as anySchool, sheetOf } from '../../support/school.ts';
import { inBoth, messageOf, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';

const KPI_BONUS = formula('KPI_BONUS');
const KPI_POINTS = formula('KPI_POINTS');
const KPI_REPLAY = formula('KPI_REPLAY');
const LEADERBOARD = formula('LEADERBOARD');

const data = cells(`
  Manager | Created    | Meeting    | Paid
  Anna    | 2026-07-01 | 2026-07-02 | 2026-07-05
  Anna    | 2026-08-01 | 2026-08-02 | 2026-08-31
  Anna    | 2026-08-01 |            | 2026-08-05
  Boris   | 2026-08-01 | 2026-08-02 | 2026-08-05
  Boris   | 2026-08-01 | 2026-08-02 |
  Boris   | 2026-08-01 | 2026-08-03 |
  Boris   | 2026-09-01 | 2026-09-02 | 2026-09-29`);
const many = [...data, ...data.slice(1), ...data.slice(1)];
const points = (drawn: string) =>
  cells(`Milestone or KPI | Points | Quality KPI | Floor | Goal | Ripens after days\n${drawn}`);
const table = (...args: [Arg, Arg, ...Arg[]]): Value[][] => {
  const result = withHost({}, () => KPI_REPLAY(...args));
  return Array.isArray(result) ? result : [];
};

describe('KPI_REPLAY', () => {
  test('runs rules over the last whole months: what each would have got, the total, and three orders of people', () => {
    // The data end on 29 September, so July and August are the whole months there are.
    const { en, ru } = inBoth(() => KPI_REPLAY(many, points('paid | 10')));
    expect(en).toEqual([
      [
        'Manager',
        '2026-07',
        '2026-08',
        'Total',
        'Points too early to count',
        'Share of total',
        'Place by these rules',
        'Place by Score',
        'Place by effort',
        'Note',
      ],
      ['Anna', 30, 60, 90, 0, 0.75, 1, 1, 2, ''],
      ['Boris', 0, 30, 30, 0, 0.25, 2, 2, 1, ''],
      ['Total', 30, 90, 120, 0, 1, '', '', '', ''],
      [
        ...Array<string>(9).fill(''),
        'Effort alone would not have won: Boris is first by calls and meetings, but not by these rules (2).',
      ],
    ]);
    expect(Array.isArray(ru) && ru[4]?.[9]).toBe(
      'Одних усилий не хватило бы: Boris — первое место по звонкам и встречам, но не по этим правилам (2).',
    );
  });

  test('says when effort alone would have won, and when the months cannot tell', () => {
    // Every meeting pays the same, whatever it leads to: who meets most is first.
    const noise = points('meeting | 10 | created > meeting | 0.1 | 0.2');
    expect(table(many, noise)[4]?.[9]).toBe(
      'Effort alone would have won: Boris is first by calls and meetings and by these rules, but not by the Score (2).',
    );
    const alone = many.filter((row) => row[0] !== 'Boris');
    expect(table(alone, noise)[3]?.[9]).toMatch(
      /^Anna is first by calls and meetings, by these rules and by the Score/,
    );
    const quiet = data.map((row) => [row[0], row[1], row[3]]);
    expect(table(quiet, points('paid | 1'))[4]?.[9]).toBe(
      'Whether effort alone would have won cannot be told from these data.',
    );
  });

  test('beside today’s rules shows who gains and who loses', () => {
    const [titles, anna, boris, total] = table(
      data,
      points('paid | 10'),
      2,
      '',
      points('paid | 15 \n meeting | 5 | meeting > paid | 0.1 | 0.9'),
    );
    expect(titles?.slice(9)).toEqual(['By today’s rules', 'Change', 'Note']);
    expect(anna?.[10]).toBe(Number(anna?.[3]) - Number(anna?.[9]));
    expect(Number(boris?.[10])).toBeLessThan(0);
    expect(total?.[10]).toBeCloseTo(Number(anna?.[10]) + Number(boris?.[10]), 9);
  });

  test('takes as many months as asked and as there are, and none is no mistake', () => {
    expect(table(data, points('paid | 10'), 1)[0]?.slice(1, 3)).toEqual(['2026-08', 'Total']);
    expect(table(data, points('paid | 10'), 99)[0]?.slice(1, 4)).toEqual(['2026-07', '2026-08', 'Total']);
    const young = cells('Manager | Created | Paid\n Anna | 2026-09-01 | 2026-09-02');
    const [titles, , , note] = table(young, points('paid | 10'));
    expect(titles?.[1]).toBe('Total');
    expect(note?.[7]).toBe('No month is over in these data yet.');
  });

  test('runs bonuses too, the team’s in a row of its own', () => {
    const goals = cells('Manager or team | KPI | Target | Per\n Anna | sales | 2 | month \n | sales | 4 | month');
    const rules = cells('KPI | From attainment | Pays\n sales | 0 | 0 \n sales | 1 | 100');
    expect(
      table(data, rules, '', goals)
        .slice(0, 5)
        .map((row) => row.slice(0, 6)),
    ).toEqual([
      ['Manager', '2026-07', '2026-08', 'Total', 'Share of total', 'Place by these rules'],
      ['Anna', 50, 100, 150, 0.6, 1],
      ['Boris', 0, 0, 0, 0, 2],
      ['Team', 25, 75, 100, 0.4, ''],
      ['Total', 75, 175, 250, 1, ''],
    ]);
  });

  test.each<[string, Arg[], string]>([
    ['a range that is neither tab', [[['Level', 'From points']]], '“rules” must be the tab “Points”'],
    ['months that are no number', [points('paid | 1'), 0], '“months” must be a whole number from 1'],
    [
      'bonuses without targets',
      [cells('KPI | Pays\n sales | 5')],
      '“targets” is left out or empty. Give the tab “Targets”',
    ],
    [
      'today’s rules of another kind',
      [points('paid | 1'), '', '', cells('KPI | Pays\n sales | 5')],
      '“today” must be the tab “Points”',
    ],
  ])('refuses %s with a sentence', (_title, [rules, ...args], sentence) =>
    expect(messageOf(() => table(data, rules, ...args))).toContain(sentence),
  );
});

const school = anySchool.filter((rows) => rows.some(({ manager }) => manager !== ''));
const monthsOf = (rows: readonly Value[][]): string[] =>
  (rows[0] ?? []).map(String).filter((title) => /^\d{4}-\d\d$/.test(title));

describe('laws of a replay', () => {
  const rules = points(
    'paid | 10 | conversion | 0.1 | 0.5 | 20 \n revenue | 1 | | | | 0 \n webinar | 2 | created > webinar | 0.1 | 0.9',
  );

  test('of the same rules on the same months it is KPI_POINTS of these months, and the places by Score are the leaderboard’s', () => {
    fc.assert(
      fc.property(school, fc.integer({ min: 1, max: 6 }), (rows, count) => {
        const sheet = sheetOf(rows);
        const replay = table(sheet, rules, count);
        const months = monthsOf(replay);
        months.forEach((month, index) => {
          const own = withHost({}, () => KPI_POINTS(sheet, rules, month));
          const points = (Array.isArray(own) ? own.slice(1) : []).filter(([name]) => name !== '');
          expect(replay.slice(1, points.length + 1).map((row) => [row[0], row[index + 1]])).toEqual(
            points.map((row) => [row[0], row[1]]),
          );
        });
        const [first, last] = [months[0], months[months.length - 1]];
        if (first === undefined || last === undefined) return;
        const end = new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5)), 0));
        const kpis = [['conversion'], ['cycle'], ['retention']];
        const board = withHost({}, () => LEADERBOARD(sheet, kpis, [[new Date(`${first}-01T00:00:00Z`), end]], 'fair'));
        const places = new Map((Array.isArray(board) ? board.slice(1) : []).map((row) => [row[1], row[0]]));
        const column = replay[0]?.indexOf('Place by Score') ?? -1;
        for (const row of replay.slice(1)) {
          if (row[0] === 'Total') break;
          const place = places.get(row[0] ?? '');
          expect(row[column]).toBe(typeof place === 'number' ? place : '');
        }
      }),
      { numRuns: 100 },
    );
  });

  test('of bonuses it is KPI_BONUS of these months', () => {
    const goals = cells(
      'Manager or team | KPI | Target | Per\n Anna | sales | 2 | month \n Anna | revenue | 900 | quarter \n Boris | conversion | 20% | month \n | sales | 3 | week',
    );
    const bonuses = cells(
      'KPI | From attainment | Pays\n sales | 0.5 | 0 \n sales | 1 | 100 \n revenue | 1 | 900 \n conversion | 1 | 50',
    );
    const everybody = anySchool.filter((rows) =>
      ['Anna', 'Boris'].every((name) => rows.some(({ manager }) => manager === name)),
    );
    fc.assert(
      fc.property(everybody, (rows) => {
        const sheet = sheetOf(rows);
        const replay = table(sheet, bonuses, 4, goals);
        monthsOf(replay).forEach((month, index) => {
          const paid = withHost({}, () => KPI_BONUS(sheet, goals, bonuses, month));
          for (const [name, ...cellsOfRow] of replay.slice(1)) {
            if (name === '' || name === 'Total') break;
            const own = (Array.isArray(paid) ? paid : []).filter((row) => row[0] === name).map((row) => Number(row[7]));
            expect(cellsOfRow[index]).toBeCloseTo(
              own.reduce((a, b) => a + b, 0),
              9,
            );
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  test('of today’s rules it changes nothing, and the shares are one', () => {
    fc.assert(
      fc.property(school, (rows) => {
        const [titles = [], ...lines] = table(sheetOf(rows), rules, 6, '', rules);
        const [change, share] = ['Change', 'Share of total'].map((title) => titles.indexOf(title));
        const people = lines.slice(
          0,
          lines.findIndex(([name]) => name === 'Total'),
        );
        expect(people.map((row) => row[change ?? -1]).filter((value) => value !== 0)).toEqual([]);
        const shares = people.map((row) => row[share ?? -1]).filter((value) => value !== '');
        if (shares.length > 0) expect(shares.reduce<number>((sum, value) => sum + Number(value), 0)).toBeCloseTo(1, 9);
      }),
      { numRuns: 60 },
    );
  });
});
