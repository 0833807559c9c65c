import { describe, expect, test } from 'vitest';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { inBoth, messageOf } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableOf } from '../../support/tableOf.ts';
const KPI_REPLAY = formula('KPI_REPLAY');

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
const table = tableOf('KPI_REPLAY');

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
