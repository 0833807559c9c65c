import { describe, expect, test } from 'vitest';
import type { Arg, Cell, Value } from '../../../src/read/cells/cell.ts';
import { TEXTS } from '../../../src/i18n/index.ts';
import { dateOf } from '../../support/school.ts';
import { inBoth, messageOf } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableOf } from '../../support/tableOf.ts';

const KPI_GAMING = formula('KPI_GAMING');

const HEADERS = ['Manager', 'Client', 'Created', 'Paid', 'Amount', 'Refunded'];
/** 60 sales each, one a day; 15 of Anna's are refunded after 5 days, and one of Boris's. */
const data: Cell[][] = [
  HEADERS,
  ...['Anna', 'Boris'].flatMap((name) =>
    Array.from({ length: 60 }, (_, i): Cell[] => [
      name,
      `${name} ${i}`,
      dateOf(i),
      dateOf(i + 3),
      1000 + i,
      (name === 'Anna' ? i % 4 === 0 : i === 7) ? dateOf(i + 8) : '',
    ]),
  ),
];
const table = tableOf('KPI_GAMING');
const seen = (rows: readonly (readonly Value[])[]): (readonly Value[])[] => rows.slice(1).filter(([who]) => who !== '');

describe('KPI_GAMING', () => {
  test('is a table: who, what, how many, how many to expect, in which rows of the sheet, and where to look', () => {
    const { en, ru } = inBoth(() => KPI_GAMING(data, '2026-05-01'));
    const notes = 2;
    expect(en).toEqual([
      ['Manager', 'Sign', 'Count', 'Expected', 'Rows', 'Look at'],
      [
        'Anna',
        'Refunds within 30 days',
        15,
        8,
        '2, 6, 10, 14, 18 …',
        'Ask these clients what they were promised and what they got.',
      ],
      ['', 'Paid in one month, the row changed in a later one', '', '', '', 'Not checked: no column “Modified”.'],
      [
        '',
        'Sales of the last 8 weeks: they no longer go with calls and meetings',
        '',
        '',
        '',
        'Not checked: no column “Call” or “Meeting” or “Calls”.',
      ],
    ]);
    expect(Array.isArray(ru) ? ru.slice(0, -notes) : ru).toEqual([
      ['Менеджер', 'Признак', 'Сколько', 'Ожидалось', 'Строки', 'На что посмотреть'],
      [
        'Anna',
        'Возвраты за 30 дней',
        15,
        8,
        '2, 6, 10, 14, 18 …',
        'Спросите этих клиентов, что им обещали и что они получили.',
      ],
    ]);
  });

  test('names the rows of payments that were entered twice, below a title as well', () => {
    const twice = [...data, ...data.slice(3, 5)];
    expect(seen(table(twice, '2026-05-01'))[0]?.slice(0, 5)).toEqual([
      'Anna',
      'Paid again by the same client, the same amount on the same day',
      2,
      expect.any(Number),
      '4, 5, 122, 123',
    ]);
    const titled = [['Our school', '', '', '', '', ''], ...twice];
    expect(seen(table(titled, '2026-05-01'))[0]?.[4]).toBe('5, 6, 123, 124');
  });

  test('says in one row that nothing is surely unusual', () => {
    const calm = data.filter(([name]) => name !== 'Anna');
    expect(table(calm, '2026-05-01')[1]).toEqual(['', 'Nothing surely unusual', '', '', '', '']);
    expect(seen(table(calm, '2026-05-01'))).toEqual([]);
  });

  test('knows only what was known on a day', () => {
    // Nobody's payments are 30 days old on 1 February.
    expect(seen(table(data, '2026-02-01'))).toEqual([]);
  });

  test('asks to look and never accuses', () => {
    for (const { gaming } of Object.values(TEXTS))
      expect(JSON.stringify(gaming)).not.toMatch(
        /cheat|fraud|fake|\blie|\bguilt|обман|жульн|мошен|накрут|подде|винов/i,
      );
  });

  test.each<[string, Arg[], string]>([
    ['a date that is none', [data, 'soon'], '“as_of” must be a date such as 2026-11-23, but it is “soon”.'],
    ['data without payments', [data.map((row) => row.slice(0, 3))], 'No column “Paid”'],
    ['data without managers', [data.map((row) => row.slice(1))], 'No column “Manager”'],
    ['no table', ['Anna'], '“data”'],
  ])('refuses %s with a sentence', (_title, args, sentence) => {
    expect(messageOf(() => table(args[0], ...args.slice(1)))).toContain(sentence);
  });
});
