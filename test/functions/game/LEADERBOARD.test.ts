import { describe, expect, test } from 'vitest';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { rowsOf, tableOf, team } from '../../support/board.ts';
import { cells } from '../../support/cells.ts';

const column = (rows: unknown[][], at: number): unknown[] => rows.map((row) => row[at]);
const rounded = (rows: unknown[][], at: number, digits = 4): unknown[] =>
  column(rows, at).map((value) => (typeof value === 'number' ? Number(value.toFixed(digits)) : value));
const places = (rows: unknown[][]): unknown[] => rows.map((row) => [row[0], row[1]]);

describe('the board', () => {
  const three = team({ Anna: [6, 8], Boris: [2, 8], Clara: [4, 8] });
  test('has seven columns in the language of the spreadsheet', () => {
    expect(tableOf(three, ['conversion'])[0]).toEqual([
      'Place',
      'Manager',
      'Conversion',
      'Leads',
      'Score allowing for luck',
      'Possible places',
      'Change',
    ]);
    expect(tableOf(three, ['конверсия'], { locale: 'ru_RU' })[0]).toEqual([
      'Место',
      'Менеджер',
      'Конверсия',
      'Лиды',
      'Оценка с поправкой на везение',
      'Возможные места',
      'Изменение',
    ]);
  });
  test('puts the best first, with the value and the leads behind it', () =>
    expect(rowsOf(three, ['conversion']).map((row) => row.slice(0, 4))).toEqual([
      [1, 'Anna', 0.75, 8],
      [2, 'Clara', 0.5, 8],
      [3, 'Boris', 0.25, 8],
    ]));
  test('calls a road by what it is', () =>
    expect(tableOf(three, ['created > paid in 3'])[0]?.[2]).toBe('Created → Paid in 3'));
  test('equals share the place, in the order of their names: 1, 2, 2, 4', () =>
    expect(places(rowsOf(team({ Dina: [0, 8], Clara: [4, 8], Boris: [4, 8], Anna: [6, 8] }), ['conversion']))).toEqual([
      [1, 'Anna'],
      [2, 'Boris'],
      [2, 'Clara'],
      [4, 'Dina'],
    ]));
  test('who had no leads in the period is last with blanks, not 0', () => {
    const data = [...three, ['Yan', new Date('2026-10-01'), ''], ['Zoe', '', '']];
    expect(rowsOf(data, ['conversion', '2026-09']).slice(3)).toEqual([
      ['', 'Yan', '', '', '', '', ''],
      ['', 'Zoe', '', '', '', '', ''],
    ]);
  });
  test('leads without a manager have a line at the end, without a place, and it is theirs only', () => {
    const data = [...three, ['', new Date('2026-09-01'), new Date('2026-09-02')], ['#N/A', new Date('2026-09-01'), '']];
    expect(rowsOf(data, ['conversion'])[3]).toEqual(['', '(no manager)', 0.5, 2, '', '', '']);
    expect(rowsOf(data, ['conversion'], { locale: 'ru_RU' })[3]?.[1]).toBe('(без менеджера)');
    expect(rowsOf(data, ['conversion', '', '', 5])).toHaveLength(3);
    expect(rowsOf(data, ['conversion']).slice(0, 3)).toEqual(rowsOf(three, ['conversion']));
  });
});

describe('fair: small samples are pulled to the team', () => {
  test('the worked beta-binomial example: s = 3 8 34 6 90 2 of n = 4 20 100 60 180 25', () => {
    const data = team({ A: [3, 4], B: [8, 20], C: [34, 100], D: [6, 60], E: [90, 180], F: [2, 25] });
    const rows = rowsOf(data, ['conversion']);
    expect(places(rows).pop()).toEqual(['too early (4 leads)', 'A']);
    expect(column(rows, 1)).toEqual(['E', 'B', 'C', 'F', 'D', 'A']);
    expect(rounded(rows, 4)).toEqual([0.4959, 0.3928, 0.3415, 0.1339, 0.1235, 0.5242]);
    const cautious = rowsOf(data, ['conversion', '', 'cautious']);
    expect(column(cautious, 1)).toEqual(['E', 'C', 'B', 'D', 'F', 'A']);
    expect(rounded(cautious, 4)).toEqual([0.4277, 0.2546, 0.2188, 0.0466, 0.0222, 0.3006]);
  });

  test.each([
    ['among others', { One: [1, 1], Forty: [40, 100], Many: [30, 100] }],
    ['in a team of two', { One: [1, 1], Forty: [40, 100] }],
  ] as const)('1 of 1 does not beat 40 of 100, %s', (_title, people) => {
    for (const mode of ['fair', 'cautious'])
      expect(rowsOf(team(people), ['conversion', '', mode])[0]?.[1]).toBe('Forty');
    expect(rowsOf(team(people), ['conversion', '', 'raw'])[0]?.[1]).not.toBe('Forty');
  });

  test('nor does 2 of 2, in fair', () =>
    expect(rowsOf(team({ Two: [2, 2], Forty: [40, 100], Many: [30, 100] }), ['conversion'])[0]?.[1]).toBe('Forty'));

  // Mean 30 of 60 = .5; S = 20·.05²·2 = .1 is less than chance alone gives (.25·2), so no difference is seen and the prior is capped at
  // ten mean numbers of leads, 200: (11 + 100)/220, (10 + 100)/220, (9 + 100)/220.
  test('where the data show no difference the order stays, and could-be says it is luck', () => {
    const rows = rowsOf(team({ Low: [9, 20], Mid: [10, 20], High: [11, 20] }), ['conversion']);
    expect(column(rows, 1)).toEqual(['High', 'Mid', 'Low']);
    expect(rounded(rows, 4, 6)).toEqual([0.504545, 0.5, 0.495455]);
    expect(column(rows, 5)).toEqual(['1–3', '1–3', '1–3']);
  });
});

describe('could be', () => {
  test.each([
    // Newcombe for 90/100 - 10/100: .8 ± less than .1.
    ['far apart: nobody can change places', { Anna: [90, 100], Boris: [10, 100] }, ['1', '2']],
    ['near: both can', { Anna: [52, 100], Boris: [50, 100] }, ['1–2', '1–2']],
    ['one far ahead of two near', { Anna: [90, 100], Boris: [30, 100], Clara: [28, 100] }, ['1', '2–3', '2–3']],
    ['fewer than five leads are outside', { Anna: [100, 100], Boris: [0, 4] }, ['1', '']],
  ] as const)('%s', (_title, people, expected) =>
    expect(column(rowsOf(team(people), ['conversion']), 5)).toEqual(expected),
  );

  // Half of Anna's clients pay on day 1 and the others never, all of Boris's on day 2: her median is shorter, his pace surely
  // better. Each may be where they stand and where the other stands.
  test('holds the place itself where the value and the comparison disagree', () => {
    const created = new Date('2026-09-01');
    const paid = (day: number): Date => new Date(created.getTime() + day * 86_400_000);
    const deals = Array.from({ length: 400 }, (_, i) => [
      ['Anna', created, i < 200 ? paid(1) : ''],
      ['Boris', created, paid(2)],
    ]).flat();
    const rows = rowsOf([['Manager', 'Created', 'Paid'], ...deals], ['half_paid', '', 'raw']);
    expect(rows.map((row) => [row[0], row[1], row[2], row[5]])).toEqual([
      [1, 'Anna', 1, '1–2'],
      [2, 'Boris', 2, '1–2'],
    ]);
  });

  test('holds the place itself, in every mode', () => {
    const data = team({ A: [1, 1], B: [0, 1], C: [40, 90], D: [50, 80], E: [3, 30], F: [0, 2] });
    for (const mode of ['fair', 'cautious', 'raw'])
      for (const row of rowsOf(data, ['conversion', '', mode])) {
        const [first = NaN, last = first] = String(row[5]).split('–').map(Number);
        if (typeof row[0] === 'number') expect(first).toBeGreaterThan(0);
        else {
          expect(row[5]).toBe('');
          continue;
        }
        expect(first).toBeLessThanOrEqual(Number(row[0]));
        expect(last).toBeGreaterThanOrEqual(Number(row[0]));
      }
  });
});

describe('modes', () => {
  const data = [
    ...team({ Anna: [1, 10], Boris: [5, 10] }, '2026-09-01'),
    ...team({ Anna: [5, 10], Boris: [5, 10] }, '2026-10-01').slice(1),
  ];

  // September: mean 6/20 = .3, S = 10·.2²·2 = .8, gamma = (.8 - .21)/(.21·(20 - 10 - 1)) = .31217, strength 2.20339: Anna
  // (1 + .66102)/12.20339 = .13611, Boris .46389. October: no difference, both .5.
  test('improve compares with one’s own period before', () => {
    const rows = rowsOf(data, ['conversion', '2026-10', 'improve', '', '', '2026-11-01']);
    expect(column(rows, 1)).toEqual(['Anna', 'Boris']);
    expect(rounded(rows, 4)).toEqual([0.3639, 0.0361]);
    expect(rounded(rows, 6)).toEqual([0.4, 0]);
  });
  test('who had no leads in the period before has no place in improve', () => {
    const rows = rowsOf(
      [...data, ...team({ Clara: [9, 10] }, '2026-10-01').slice(1)],
      ['conversion', '2026-10', 'improve'],
    );
    expect(rows[2]?.slice(0, 4)).toEqual(['', 'Clara', 0.9, 10]);
  });

  test.each([
    ['fair', 'честно', 'Score allowing for luck', 'Оценка с поправкой на везение'],
    ['cautious', 'осторожно', 'At least', 'Не ниже'],
    ['raw', 'как есть', 'Score allowing for luck', 'Оценка с поправкой на везение'],
    ['improve', 'рост', 'Change allowing for luck', 'Рост с поправкой на везение'],
  ])('%s has a Russian word, and a column of its own', (en, ru, title, titleRu) => {
    const board = (mode: Arg, locale: string) => tableOf(data, ['conversion', '2026-10', mode], { locale });
    expect(board(ru, 'en_US')).toEqual(board(en, 'en_US'));
    expect(board(ru.toUpperCase(), 'ru_RU')).toEqual(board([[en]], 'ru_RU'));
    expect(board(en, 'en_US')[0]?.[4]).toBe(title);
    expect(board(en, 'ru_RU')[0]?.[4]).toBe(titleRu);
    expect(board(en, 'ru_RU').slice(1)).toEqual(board(en, 'en_US').slice(1));
  });
  test('left out it is fair', () =>
    expect(rowsOf(data, ['conversion', '2026-10'])).toEqual(rowsOf(data, ['conversion', '2026-10', 'fair'])));
});

describe('change is seen from the same distance', () => {
  const data = cells(`
    Manager | Created    | Paid
    Anna    | 2026-10-05 | 2026-10-10
    Anna    | 2026-10-06 | 2026-10-20
    Anna    | 2026-11-05 | 2026-11-06
    Anna    | 2026-11-07 |`);
  test.each([
    ['on 12 November against October as it stood on the 12th: 1/2 and 1/2', '2026-11-12', 0],
    ['on 30 November against October as it stood on the 30th: 1/2 and 2/2', '2026-11-30', -0.5],
  ])('%s', (_title, asOf, expected) =>
    expect(rowsOf(data, ['conversion', '2026-11', 'raw', '', '', asOf])[0]?.[6]).toBe(expected),
  );
  test.each<[string, Arg]>([
    ['for all time', ''],
    ['for an open end', [['', '2026-11-30']]],
    ['without leads before', '2026-10'],
  ])('there is none %s', (_title, period) => expect(rowsOf(data, ['conversion', period])[0]?.[6]).toBe(''));
});

test('the change of a Score is that of the column it ranks by, not of the Score as it is', () => {
  const data = [
    ...team({ Anna: [1, 6], Boris: [20, 60], Clara: [16, 50], Dmitry: [11, 30] }, '2026-09-01'),
    ...team({ Anna: [4, 6], Boris: [20, 60], Clara: [17, 50], Dmitry: [9, 30] }, '2026-10-01').slice(1),
  ];
  const of = (month: string, day: string) =>
    new Map(rowsOf(data, ['', month, '', '', '', day]).map((row) => [row[1], row.map(Number)]));
  const [now, before] = [of('2026-10', '2026-10-30'), of('2026-09', '2026-09-30')];
  const changeOf = (name: string, column: number): number =>
    (now.get(name)?.[column] ?? NaN) - (before.get(name)?.[column] ?? NaN);
  for (const name of ['Anna', 'Boris'])
    expect(Math.abs((now.get(name)?.[6] ?? NaN) - changeOf(name, 2))).toBeLessThanOrEqual(1);
  // On six leads the two differ.
  expect(Math.abs(changeOf('Anna', 2) - changeOf('Anna', 4))).toBeGreaterThan(2);
});

describe('what needs time', () => {
  // Created on the 1st of each month; on 31 October only those of July and before are 90 days old.
  const data = [
    ...team({ Anna: [9, 10], Boris: [6, 10], Clara: [1, 1] }, '2026-07-01'),
    ...team({ Anna: [1, 10], Boris: [8, 10], Clara: [1, 1] }, '2026-10-01').slice(1),
  ];
  const board = (kpi: Arg, locale = 'en_US') => tableOf(data, [kpi, '2026-10', '', '', '', '2026-10-31'], { locale });
  test('is told for the newest month that is ripe, with its name in the title', () => {
    expect(board('cycle')[0]?.[2]).toBe('Days to payment (of those who pay within 90 days) (2026-07)');
    expect(board('cycle', 'ru_RU')[0]?.[2]).toBe('Срок до оплаты (у оплативших за 90 дней) (2026-07)');
    expect(board('cycle').map((row) => row.slice(1, 4))).toEqual([
      ['Manager', expect.anything(), 'Leads'],
      ['Anna', 1, 9],
      ['Boris', 1, 6],
      ['Clara', '', 1],
    ]);
    expect(board('created > paid in 30')[0]?.[2]).toBe('Created → Paid in 30');
  });
  test('one lead has no place in either language', () => {
    expect(column(board('conversion'), 0)).toEqual(['Place', 1, 2, 'too early (1 lead)']);
    expect(column(board('conversion', 'ru_RU'), 0)).toEqual(['Место', 1, 2, 'рано (1 лид)']);
  });
  test('a Score takes each part from the newest month that is ripe for it', () => {
    const [titles = [], first] = board('');
    expect(titles[2]).toBe('Score allowing for luck (Days to payment: 2026-07)');
    expect(first?.slice(0, 2)).toEqual([1, 'Boris']);
  });
});

describe('top and focus', () => {
  const seven = team({ A: [7, 10], B: [6, 10], C: [5, 10], D: [4, 10], E: [3, 10], F: [2, 10], G: [1, 10] });
  const names = (top: Arg, focus: Arg = ''): string =>
    column(rowsOf(seven, ['conversion', '', 'raw', top, focus]), 1).join('');
  test.each<[string, Arg, Arg, string]>([
    ['top 3', 3, '', 'ABC'],
    ['top as text', '2', '', 'AB'],
    ['top 100', 100, '', 'ABCDEFG'],
    ['focus shows two neighbours on each side', '', 'd', 'BCDEF'],
    ['focus on the first', '', 'A', 'ABC'],
    ['focus on the last', '', 'G', 'EFG'],
    ['both', 1, 'F', 'ADEFG'],
  ])('%s', (_title, top, focus, expected) => expect(names(top, focus)).toBe(expected));
  test('all who share the last place of the top stay', () =>
    expect(
      places(rowsOf(team({ Dina: [0, 8], Clara: [4, 8], Boris: [4, 8], Anna: [6, 8] }), ['conversion', '', 'raw', 2])),
    ).toEqual([
      [1, 'Anna'],
      [2, 'Boris'],
      [2, 'Clara'],
    ]));
});

describe('Score', () => {
  const data = cells(`
    Manager | Created    | Paid       | Amount
    Anna    | 2026-09-01 | 2026-09-02 | 100
    Anna    | 2026-09-01 | 2026-09-02 | 100
    Anna    | 2026-09-01 | 2026-09-02 | 100
    Anna    | 2026-09-01 |            |
    Boris   | 2026-09-01 | 2026-09-02 | 200
    Boris   | 2026-09-01 |            |
    Boris   | 2026-09-01 |            |
    Boris   | 2026-09-01 |            |`);
  // Conversion: the team's .5, so Anna 1.5 and Boris .5. Revenue: 300 and 200
  // of 250, so 1.2 and .8. 3:1 gives Anna 100·(3·1.5 + 1.2)/4 = 142.5 and Boris 100·(3·.5 + .8)/4 = 57.5; the same
  // with every row twice. With four leads each nobody has five, so conversion is left out.
  test('is the weighted mean of how many times better than the team, times 100; a header row is skipped', () => {
    const weights = [
      ['KPI', 'Weight'],
      ['conversion', 3],
      ['Выручка', 1],
    ];
    const twice = [...data, ...data.slice(1)];
    const table = tableOf(twice, [weights, '', 'raw']);
    expect(table[0]?.[2]).toBe('Score');
    expect(tableOf(twice, [weights, '', 'raw'], { locale: 'ru_RU' })[0]?.[2]).toBe('Оценка');
    expect(rounded(table.slice(1), 2)).toEqual([143, 58]);
    expect(tableOf(data, [weights])[0]?.[2]).toBe('Score allowing for luck (without Conversion)');
  });
  test('of people who are alike is 100 for each', () => {
    const alike = team({ Anna: [2, 4], Boris: [2, 4] });
    for (const mode of ['fair', 'raw']) {
      expect(rounded(rowsOf(alike, ['', '', mode]), 2, 9)).toEqual([100, 100]);
      expect(rounded(rowsOf(alike, ['', '', mode]), 4, 9)).toEqual([100, 100]);
    }
  });
  test('shows first what it ranks by, and names what it leaves out', () => {
    const [without] = [' (without Days to payment)'];
    const titles = (mode: string) => tableOf(team({ Anna: [9, 90], Boris: [20, 90] }), ['', '', mode])[0]?.slice(2, 5);
    expect(titles('fair')).toEqual([`Score allowing for luck${without}`, 'Leads', 'Score as it is']);
    expect(titles('raw')).toEqual([`Score${without}`, 'Leads', 'Score allowing for luck']);
  });
  test('by default is conversion, days to payment and, where the data carry it, retention in equal parts', () => {
    const kept = data.map((row, i) => [...row, i === 0 ? 'Left' : i === 1 ? new Date('2026-09-20') : '']);
    expect(rowsOf(kept, ['', '', '', '', '', '2026-12-31'])).toEqual(
      rowsOf(kept, [
        [
          ['conversion', 1],
          ['cycle', 1],
          ['retention', 1],
        ],
        '',
        '',
        '',
        '',
        '2026-12-31',
      ]),
    );
    expect(rowsOf(data, [''])).toEqual(rowsOf(data, [[['conversion'], ['cycle']]]));
  });
  test('of one lead does not beat a solid one', () =>
    expect(rowsOf(team({ One: [1, 1], Forty: [40, 100], Thirty: [30, 100] }))[0]?.[1]).toBe('Forty'));
});

describe('times, averages and volumes', () => {
  const data = cells(`
    Manager | Created    | Paid       | Amount | Refunded
    Quick   | 2026-09-01 | 2026-09-02 | 100    | 2026-09-10
    Quick   | 2026-09-01 | 2026-09-03 | 200    | 2026-09-10
    Quick   | 2026-09-01 | 2026-09-04 | 300    |
    Slow    | 2026-09-01 | 2026-09-11 | 1000   |
    Slow    | 2026-09-01 | 2026-09-12 | 1000   |
    Slow    | 2026-09-01 | 2026-09-13 | 1000   |`);
  const at = [...['', '2026-12-31']];
  test('less is better for times; of all leads the fair value is the pace, of those who pay it is in days', () => {
    const six = [...data, ...data.slice(1)];
    for (const mode of ['fair', 'raw', 'cautious'])
      for (const [kpi, title, best] of [
        ['half_paid', 'Day by which half of all leads have paid', 'Pace allowing for luck (1 = team)'],
        ['cycle', 'Days to payment (of those who pay within 90 days)', 'Score allowing for luck'],
      ] as const) {
        const table = tableOf(six, [kpi, '', mode, '', ...at]);
        expect(table.slice(1).map((row) => row.slice(0, 4))).toEqual([
          [1, 'Quick', 2, 6],
          [2, 'Slow', 11, 6],
        ]);
        const cautious = kpi === 'cycle' ? 'At most' : 'Pace at least (1 = team)';
        expect(table[0]?.slice(2, 5)).toEqual([title, 'Leads', mode === 'cautious' ? cautious : best]);
        const [quick, slow] = table.slice(1).map((row) => Number(row[4]));
        expect(Math.sign((quick ?? 0) - (slow ?? 0))).toBe(kpi === 'cycle' ? -1 : 1);
        expect(table.slice(1).map((row) => row[5])).toEqual(['1', '2']);
      }
  });
  test('less is better for refunds, and the cautious bound is the upper one: 4 of 6 and 0 of 6', () => {
    const table = tableOf([...data, ...data.slice(1)], ['refunds', '', 'cautious', '', ...at]);
    // Wilson, upper: 0/6 gives z²/(6 + z²) = .3903; 4/6 gives .9032.
    expect(table.slice(1).map((row) => [row[1], Number(Number(row[4]).toFixed(4))])).toEqual([
      ['Slow', 0.3903],
      ['Quick', 0.9032],
    ]);
    expect(table[0]?.[4]).toBe('At most');
    expect(table.map((row) => row[7])).toEqual(['Too early to count', 0, 0]);
  });
  test('an average is shrunk, its cautious value is Student’s lower end', () => {
    const six = [...data, ...data.slice(1)];
    const rows = rowsOf(six, ['average_check', '', 'cautious', '', ...at]);
    // Quick: mean 200, s² = 4·100²/5 = 89.44²: 200 - 2.57058·89.44/√6 = 106.14. Slow: no spread, 1000.
    expect(rounded(rows, 4, 2)).toEqual([1000, 106.14]);
    const fair = rounded(rowsOf(six, ['average_check', '', '', '', ...at]), 4).map(Number);
    expect(fair[0]).toBeGreaterThan(600);
    expect(fair[0]).toBeLessThanOrEqual(1000);
    expect(fair[1]).toBeGreaterThanOrEqual(200);
  });
  test('a sum is what it is; refunds are off it', () => {
    const rows = rowsOf(data, ['revenue', '', '', '', ...at]);
    expect(rows.map((row) => row.slice(1, 5))).toEqual([
      ['Slow', 3000, 3, 3000],
      ['Quick', 300, 3, 300],
    ]);
    // 3000 - 1.96·√(3·1000²) = -394.8; Quick: 300 - 1.96·√(100² + 200² + 300² + 100² + 200²) = -554.3.
    expect(rounded(rowsOf(data, ['revenue', '', 'cautious', '', ...at]), 4, 1)).toEqual([-394.8, -554.3]);
  });
  test('a count has the lower end of a Poisson interval: Byar for 9 is 9·(1 - 1/81 - 1.96/9)³ = 4.107', () =>
    expect(rounded(rowsOf(team({ Anna: [9, 9] }), ['sales', '', 'cautious']), 4, 3)).toEqual([4.107]));
  test('who had leads but no sale has 0, who had none has nothing', () => {
    const two = [...team({ Anna: [2, 2], Boris: [0, 2] }), ['Clara', '', '']];
    expect(rowsOf(two, ['sales', '2026-09']).map((row) => row.slice(0, 4))).toEqual([
      [1, 'Anna', 2, 2],
      [2, 'Boris', 0, 0],
      ['', 'Clara', '', ''],
    ]);
  });
});

describe('a Score of this period and of the one before', () => {
  const on = (month: number, day: number): Date => new Date(Date.UTC(2026, month - 1, day));
  const paidOf = (who: string, month: number, leads: number, paid: number, days: number) =>
    Array.from({ length: leads }, (_, i) => [who, on(month, 10), i < paid ? on(month, 10 + days) : '']);
  // Three arrivals of June are too few to rank by, five of July are not.
  const data = [
    ['Manager', 'Created', 'Paid'],
    ...['Anna', 'Boris'].flatMap((who) => [...paidOf(who, 6, 3, 3, 10), ...paidOf(who, 7, 5, 5, 10)]),
    ...[9, 10].flatMap((month) => [...paidOf('Anna', month, 6, 0, 4), ...paidOf('Boris', month, 6, 3, 4)]),
  ];
  // Conversion 0 and 2 times the team's, in both months; days of July alike: 50 and 150. September has
  // no days to count by, so what changed is conversion alone: not at all.
  test('is compared on the parts that both have', () => {
    const rows = rowsOf(data, ['', '2026-10', '', '', '', '2026-10-25']);
    expect(rows.map((row) => [row[0], row[1], row[3], row[6]])).toEqual([
      [1, 'Boris', 6, 0],
      [2, 'Anna', 6, 0],
    ]);
    expect(rounded(rowsOf(data, ['', '2026-10', 'raw', '', '', '2026-10-25']), 2)).toEqual([150, 50]);
    const improved = rowsOf(data, ['', '2026-10', 'improve', '', '', '2026-10-25']);
    expect(improved.map((row) => [row[0], row[1], row[2], row[6]])).toEqual([
      [1, 'Anna', 0, 0],
      [1, 'Boris', 0, 0],
    ]);
  });
  test('has no change where they have no part in common', () => {
    const rows = rowsOf(data, ['', '2026-08', '', '', '', '2026-10-25']);
    expect(column(rows, 6)).toEqual(['', '']);
  });
  test('ranks and shows nobody in a month without leads, whatever July was like', () =>
    expect(rowsOf(data, ['', '2026-12', '', '', '', '2026-10-14'])).toEqual([
      ['', 'Anna', '', '', '', '', ''],
      ['', 'Boris', '', '', '', '', ''],
    ]));
  test('ranks nobody where nobody has five leads in the part of the greatest weight', () => {
    const few = [...data, ...paidOf('Anna', 12, 4, 2, 1), ...paidOf('Clara', 12, 1, 0, 1)];
    const rows = rowsOf(few, ['', '2026-12', '', '', '', '2026-12-20']);
    expect(rows.map((row) => [row[0], row[1], row[3]])).toEqual([
      ['too early (4 leads)', 'Anna', 4],
      ['too early (1 lead)', 'Clara', 1],
      ['', 'Boris', ''],
    ]);
  });
});

describe('a team without a single sale', () => {
  const nothing = team({ Anna: [0, 10], Boris: [0, 10] });
  test('has its leads, and that it is too early for a Score', () => {
    expect(rowsOf(nothing).map((row) => row.slice(0, 5))).toEqual([
      ['too early (10 leads)', 'Anna', '', 10, ''],
      ['too early (10 leads)', 'Boris', '', 10, ''],
    ]);
    expect(column(rowsOf(nothing, [''], { locale: 'ru_RU' }), 0)[0]).toBe('рано (лидов: 10)');
    expect(rowsOf(team({ Anna: [0, 1] }))[0]?.slice(0, 4)).toEqual(['too early (1 lead)', 'Anna', '', 1]);
  });
});
