import { describe, expect, test } from 'vitest';
import { NO_ANSWERS } from '../../../src/read/table/answers.ts';
import { TEXTS } from '../../../src/i18n/index.ts';
import type { Cell } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { found, foundAs } from '../../support/found.ts';

const header = 'Manager | Created | Paid | Status | Amount';
const of = (...lines: string[]): readonly (readonly unknown[])[] => found(cells([header, ...lines].join('\n')));

describe('what is odd is counted and its cells are named', () => {
  const good = 'Anna | 2026-09-01 | 2026-09-02 | Won | 100';
  test('a clean table has nothing', () => expect(of(good)).toEqual([]));

  test.each<[string, string[], unknown[][]]>([
    ['a lead without a manager', ['| 2026-09-01 | | Open |'], [['manager-missing', '', 1, 'A3']]],
    ['a lead without a creation date', ['Anna | | | Open |'], [['created-missing', '', 1, 'B3']]],
    ['paid by status without a date', ['Anna | 2026-09-01 | | Won |'], [['paid-undated', '', 1, 'C3']]],
    [
      'more than a tenth pays later than 90 days: one of four',
      [
        'Anna | 2026-01-02 | 2026-01-05 | Won |',
        'Anna | 2026-01-02 | 2026-01-06 | Won |',
        'Anna | 2026-01-02 | 2026-04-03 | Won |',
      ],
      [['paid-late', '25', 1, 'C5']],
    ],
    [
      'who pays on the 90th day is not late',
      ['Anna | 2026-01-02 | 2026-01-05 | Won |', 'Anna | 2026-01-02 | 2026-04-02 | Won |'],
      [],
    ],
    ['paid before created', ['Anna | 2026-09-02 | 2026-09-01 | Won |'], [['paid-before-created', '', 1, 'C3']]],
    [
      'lost with a payment',
      ['Anna | 2026-09-01 | 2026-09-01 | Lost |'],
      [
        ['paid-lost', '', 1, 'D3'],
        ['lost-undated', '', 1, 'D3'],
      ],
    ],
    [
      'won, though the column of payment says no',
      ['Anna | 2026-09-01 | No | Won | 5'],
      [
        ['paid-no', '', 1, 'D3'],
        ['paid-undated', '', 1, 'C3'],
      ],
    ],
    ['a dash there is a blank cell', ['Anna | 2026-09-01 | - | Won | 5'], [['paid-undated', '', 1, 'C3']]],
    ['unpaid with a payment', ['Anna | 2026-09-01 | 2026-09-01 | Pending |'], [['paid-unpaid', '', 1, 'D3']]],
    ['in work with a payment', ['Anna | 2026-09-01 | 2026-09-01 | In work |'], [['paid-open', '', 1, 'D3']]],
    [
      'unpaid with a payment to come',
      ['Anna | 2026-09-01 | 2026-11-24 | Pending |'],
      [['date-future', 'Paid', 1, 'C3']],
    ],
    ['unknown, with a payment', ['Anna | 2026-09-01 | 2026-09-01 | Blue |'], [['status-unknown', 'Blue', 1, 'D3']]],
    ['a day that does not exist', ['Anna | 31.02.2026 | | Open |'], [['date-unreadable', 'Created', 1, 'B3']]],
    ['a payment in the future', ['Anna | 2026-09-01 | 2026-11-24 | Won |'], [['date-future', 'Paid', 1, 'C3']]],
    ['text in an amount', ['Anna | 2026-09-01 | 2026-09-02 | Won | сто'], [['amount-unreadable', 'Amount', 1, 'E3']]],
    [
      'an unknown status',
      ['Anna | 2026-09-01 | | Blue |', 'Anna | 2026-09-01 | | Blue |'],
      [['status-unknown', 'Blue', 2, 'D3 D4']],
    ],
    ['a known stage of the road', ['Anna | 2026-09-01 | | В работе |'], []],
    [
      'an error in a date, which is not also called unreadable',
      ['Anna | #N/A | | Open | #REF!'],
      [
        ['cell-error', 'Created', 1, 'B3'],
        ['cell-error', 'Amount', 1, 'E3'],
      ],
    ],
  ])('%s', (_title, lines, expected) => expect(of(good, ...lines)).toEqual(expected));

  test('a second purchase known by the client’s name alone is told; with an email it is not', () => {
    const rows = ['Kim | ', 'Kim | ', 'Lee | lee@x.org', 'Lee | lee@x.org'].map(
      (who, i) => `${who} | Anna | 2026-09-0${i + 1} | 2026-09-05 | 100`,
    );
    expect(found(cells(['Client | Email | Manager | Created | Paid | Amount', ...rows].join('\n')))).toEqual([
      ['client-by-name', '', 2, 'A2 A3'],
    ]);
  });

  test('a payment below a merged cell is asked about: nothing says whose it is', () => {
    const rows = (below: string): readonly (readonly unknown[])[] =>
      foundAs(
        'client-blank',
        cells(`
          Client | Manager | Created    | Paid       | Amount
          Kim    | Anna    | 2026-09-01 | 2026-09-02 | 100
          ${below}
          Lee    | Boris   | 2026-09-03 | 2026-09-04 | 100`),
      );
    expect(rows('       |         |            | 2026-10-02 | 100')).toEqual([['', 1, 'A3']]);
    expect(rows('       | Anna    | 2026-09-02 | 2026-10-02 | 100')).toEqual([]);
    expect(rows('       |         |            |            | 100')).toEqual([]);
  });

  test('an unknown status is asked about in rows of parts and of what they say besides', () => {
    const lines = ['Blue | 2026-09-02', 'Won | 2026-09-01', 'Green |'].map(
      (own) => `7 | Anna | 2026-09-01 | 1 | ${own}`,
    );
    expect(found(cells(['ID | Manager | Created | Amount | Status | Paid', ...lines].join('\n')))).toEqual([
      ['status-unknown', 'Blue', 1, 'E2'],
      ['status-unknown', 'Green', 1, 'E4'],
      ['id-parts', '', 1, 'D2'],
      ['id-repeated', '', 1, 'A4'],
    ]);
  });

  test('a milestone of the table’s own: errors, words far below and plans are told too', () => {
    const lessons = ['#N/A', ...Array.from({ length: 50 }, () => '2026-09-05'), 'завтра', '2026-11-24'];
    const lines = lessons.map((lesson) => `Anna | 2026-09-01 | | Open | | ${lesson}`);
    expect(found(cells([`${header} | Урок`, ...lines].join('\n')))).toEqual([
      ['cell-error', 'Урок', 1, 'F2'],
      ['date-unreadable', 'Урок', 1, 'F53'],
      ['date-future', 'Урок', 1, 'F54'],
    ]);
  });

  test('five cells are named, all are counted', () => {
    const lines = Array.from({ length: 7 }, () => '| 2026-09-01 | | Open |');
    expect(of(good, ...lines)).toEqual([['manager-missing', '', 7, 'A3 A4 A5 A6 A7']]);
  });
  test('rows are those of the range, blank ones counted', () => {
    const blank = ['', '', '', '', ''];
    const [headers = [], lead = []] = cells(`${header}\n${good}`);
    const rows = [blank, headers, lead, blank, ['', new Date('2026-09-01'), '', 'Open', '']];
    expect(found(rows)).toEqual([['manager-missing', '', 1, 'A5']]);
  });
});

describe('columns', () => {
  const bare = (...headers: string[]): readonly (readonly unknown[])[] => found([headers, headers.map(() => 'x')]);
  test('what nobody reads is told', () =>
    expect(bare('Manager', 'Created', 'Paid', 'Amount', 'Comment')).toContainEqual([
      'column-ignored',
      'Comment',
      1,
      'E1',
    ]));
  test('two columns that could be the same are asked about', () =>
    expect(
      found([
        ['Manager', 'Owner', 'Created', 'Paid', 'Amount'],
        ['Anna', 'Boris', new Date('2026-09-01'), '', 5],
      ]),
    ).toEqual([['column-choice', 'Manager', 1, 'A1']]));
  test('a column that is needed is told', () =>
    expect(bare('Client').map(([code, subject]) => [code, subject])).toEqual([
      ['column-needed', 'manager'],
      ['column-needed', 'created'],
      ['column-needed', 'amount'],
      ['column-needed', 'paid'],
    ]));
  test('a close date without a status is told', () =>
    expect(bare('Manager', 'Created', 'Amount', 'Close date')).toContainEqual(['status-needed', '', 1, 'D1']));
  test('a column that the mapping leaves out is told as not used, and is no milestone either', () => {
    const data: Cell[][] = [
      ['Manager', 'Created', 'Paid', 'Amount', 'Demo day'],
      ['Anna', new Date(0), new Date(0), 5, new Date(0)],
    ];
    expect(found(data)).toEqual([]);
    expect(found(data, { ...NO_ANSWERS, headers: new Map([['demo day', null]]) })).toEqual([
      ['column-ignored', 'Demo day', 1, 'E1'],
    ]);
  });
});

test('every finding has three sentences in both languages, perhaps one for the panel, and they differ', () => {
  for (const code of Object.keys(TEXTS.en.findings)) {
    const [en, ru] = [TEXTS.en, TEXTS.ru].map(
      (texts) => Object.entries(texts.findings).find(([key]) => key === code)?.[1] ?? [],
    );
    expect([3, 4]).toContain(en?.length);
    expect(ru).toHaveLength(en?.length ?? 0);
    expect(en?.filter((text, i) => text === '' || text === ru?.[i])).toEqual([]);
    expect(ru?.join('')).toMatch(/[а-яё]/i);
  }
});

test('many won deals and nothing known as lost are told', () => {
  const table = (...statuses: string[]): unknown =>
    foundAs('lost-unknown', cells(['Client | Status', ...statuses.map((one, i) => `c${i} | ${one}`)].join('\n')));
  expect(table('Won', 'Won', 'Won', 'Won', 'Won', 'New')).toEqual([['Status', 1, 'B1']]);
  expect(table('Won', 'Won', 'Won', 'Won', 'Won', 'Lost')).toEqual([]);
});
