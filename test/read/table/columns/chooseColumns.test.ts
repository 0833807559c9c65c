import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../../src/read/cells/cell.ts';
import { NO_ANSWERS, type Answers } from '../../../../src/read/table/answers.ts';
import { chooseColumns } from '../../../../src/read/table/columns/chooseColumns.ts';
import { placeIn } from '../../../support/found.ts';

const DAY = new Date('2026-09-01T00:00:00Z');
const choose = (headers: string[], rows: Cell[][], headersMean: Answers['headers'] = new Map()) => {
  const { columns, choices, leftOut } = chooseColumns(
    headers,
    rows,
    { ...NO_ANSWERS, headers: headersMean },
    null,
    placeIn(),
  );
  return [Object.fromEntries(columns), choices, leftOut];
};

describe('which column is what', () => {
  test('is told by rows of leads: titles and totals do not make a column of days one of words', () =>
    expect(
      choose(
        ['Refund date', 'Client', 'Amount'],
        [
          [DAY, 'Al', 100],
          ['', 'Bo', 200],
          ['', 'Cy', 200],
          ['Ann Lee', '', ''],
          ['Total', '', 500],
        ],
      ),
    ).toEqual([{ refunded: 0, client: 1, amount: 2 }, [], []]));

  test('is told by the words of the headers; unknown ones and blank ones are nothing', () =>
    expect(choose(['Зам', 'Manager', '', 'Paid'], [])).toEqual([{ manager: 1, paid: 3 }, [], []]));

  test.each<[string, string[], Cell[][], number, number[]]>([
    // 3 of 3 cells fit against 0 of 3.
    [
      'cells of the right kind go before the better word',
      ['Paid', 'Payment'],
      [
        ['x', DAY],
        ['y', DAY],
        ['z', DAY],
      ],
      1,
      [],
    ],
    // 2 fit against 3: three thirds and two thirds.
    [
      'much fuller goes before the better word',
      ['Paid', 'Payment'],
      [
        ['', DAY],
        [DAY, DAY],
        [DAY, DAY],
      ],
      1,
      [0],
    ],
    // 6 fit against 7: both round to three thirds.
    [
      'a little fuller does not',
      ['Paid', 'Payment'],
      [['', DAY], ...Array.from({ length: 6 }, (_, i) => [DAY, i % 2 ? DAY : 'да'])],
      0,
      [1],
    ],
    ['with nothing to compare the better word counts', ['Payment', 'Paid'], [], 1, []],
  ])('%s', (_title, headers, rows, paid, others) => {
    const [columns, choices] = choose(headers, rows);
    expect(columns).toEqual({ paid });
    expect(choices).toEqual(others.length === 0 ? [] : [{ id: 'paid', column: paid, others }]);
  });

  test('two columns with the same cells are no question', () =>
    expect(choose(['Paid', 'Payment'], [[DAY, DAY]])).toEqual([{ paid: 0 }, [], [1]]));

  test('sums under a word for payment are amounts, days are not', () => {
    expect(choose(['Оплата'], [[45_000], ['12 000 ₽']])).toEqual([{ amount: 0 }, [], []]);
    expect(choose(['Оплата'], [[DAY]])).toEqual([{ paid: 0 }, [], []]);
  });
});

describe('a mapping', () => {
  const meant: Answers['headers'] = new Map([
    ['кто', 'manager'],
    ['manager', null],
  ]);
  test('goes before words and cells, and leaves out what it says', () =>
    expect(choose(['Owner', 'Кто', 'Manager'], [['Anna', 5, 'Boris']], meant)).toEqual([{ manager: 1 }, [], [2, 0]]));
});

describe('columns that stand beside one another', () => {
  const days = (...cells: (string | null)[]): (Date | '')[] =>
    cells.map((cell) => (cell === null ? '' : new Date(`${cell}T00:00:00Z`)));
  const rowsOf = (...columns: readonly (readonly Cell[])[]): Cell[][] =>
    (columns[0] ?? []).map((_, row) => columns.map((cells) => cells[row] ?? ''));
  const [created, paid] = [
    days('2026-09-01', '2026-09-02', '2026-09-03', '2026-09-04'),
    days('2026-09-03', null, '2026-09-06', '2026-09-09'),
  ];

  test.each([
    ['en', ['Created', 'Paid?', 'When paid', 'Amount'], ['yes', 'no', 'partly', 'yes']],
    ['ru', ['Дата заявки', 'Оплатил?', 'Когда оплатил', 'Сумма'], ['да', 'нет', 'частично', 'да']],
  ])('ticks beside days of the same are a status: %s', (_language, headers, said) => {
    const rows = rowsOf(created, said, paid, [100, 200, 150, 300]);
    expect(choose(headers, rows)[0]).toEqual({ created: 0, status: 1, paid: 2, amount: 3 });
    const known = choose(
      [...headers, 'Status'],
      rowsOf(created, said, paid, [1.5, 2, 3, 4], ['New', 'Won', 'Won', 'New']),
    );
    expect(known[0]).toMatchObject({ status: 4, paid: 2 });
  });

  test('of two statuses the one that speaks of the payment is asked first', () => {
    const [stages, money] = [
      ['Contacted', 'New', 'Qualified', 'Lost'],
      ['Paid', 'Unpaid', 'Paid', ''],
    ];
    expect(choose(['Lead status', 'Payment status'], rowsOf(stages, money)).slice(0, 2)).toEqual([
      { status: 1, stage: 0 },
      [],
    ]);
    expect(choose(['Lead status', 'Deal status'], rowsOf(stages, stages.slice().reverse()))[1]).toHaveLength(1);
  });

  test('where the only day is that of a deposit, the money of the day is the deposit; a person is asked', () => {
    const [deposits, prices] = [
      [100, '', 150, 300],
      [1000, 2000, 1500, 3000],
    ];
    const rows = rowsOf(prices, deposits, paid);
    expect(choose(['Total price', 'Deposit', 'Deposit date'], rows).slice(0, 2)).toEqual([
      { amount: 1, paid: 2 },
      [{ id: 'amount', column: 1, others: [0] }],
    ]);
    expect(choose(['Total price', 'Deposit', 'Payment date'], rows)[0]).toMatchObject({ amount: 0 });
  });

  test('“Who” beside what happened is the client, unless another column is', () => {
    const rows = rowsOf(['Call', 'Payment'], ['Kim', 'Max'], created);
    expect(choose(['What happened', 'Who', 'When'], rows)[0]).toMatchObject({ activity: 0, client: 1 });
    expect(choose(['Что произошло', 'Кто', 'Дата'], rows)[0]).toEqual({ activity: 0, client: 1, created: 2 });
    expect(choose(['Что произошло', 'Кто', 'Клиент'], rows)[0]).toMatchObject({ client: 2 });
    expect(choose(['Сделка', 'Кто', 'Дата'], rows)[0]).not.toMatchObject({ client: 1 });
  });
});
