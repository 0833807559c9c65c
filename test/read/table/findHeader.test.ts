import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/read/cells/cell.ts';
import { readSourceTable } from '../../../src/read/table/sourceTable.ts';
import { cells, localDate } from '../../support/cells.ts';
import { leadsIn, placeIn } from '../../support/found.ts';

/** The header row, its known columns and the rows of leads. */
function read(drawn: string | Cell[][]): unknown {
  const table = readSourceTable(typeof drawn === 'string' ? cells(drawn) : drawn, 'data', placeIn());
  return [table.headerRow, Object.fromEntries(table.columns), [...table.lines]];
}

describe('the header is found', () => {
  test('below a title, a period and a filter', () =>
    expect(
      read(`
        Отчёт по сделкам
        Период: 01.11.2026 – 30.11.2026
        Менеджер | Анна
        Клиент | Менеджер | Дата создания | Сумма
        Пётр   | Анна     | 2026-09-01    | 500`),
    ).toEqual([3, { client: 0, manager: 1, created: 2, amount: 3 }, [4]]));
  test('above data whose words are those of headers', () =>
    expect(
      read(
        'Client | Manager | Status | Created\n Paid | Owner | Created | 2026-09-01\n Amount | Client | Paid | 2026-09-02',
      ),
    ).toEqual([0, { client: 0, manager: 1, status: 2, created: 3 }, [1, 2]]));
  test('above rows with addresses, whatever words stand beside these', () =>
    expect(
      read('De | Para | Data\n sales@x.com | Pagamento recebido | 2026-09-01\n sales@x.com | Status | 2026-09-02'),
    ).toEqual([0, { created: 2 }, [1, 2]]));
  test('above a row with an address, whatever its words name', () =>
    expect(read('Who | Status | Mailing\n a@x.example | New | Course\n b@x.example | Opened | Manager')).toEqual([
      0,
      { status: 1 },
      [1, 2],
    ]));
  test('in the first of two equal rows', () =>
    expect(read('Manager | Paid\n Owner | Payment\n Anna | 2026-09-01')).toEqual([0, { manager: 0, paid: 1 }, [2]]));
});

describe('a header of two levels', () => {
  test('groups above, names below, merged both ways', () =>
    expect(
      read(`
        Клиент | Менеджер | Оплата     |       | Возврат    |
               |          | Дата       | Сумма | Дата       | Сумма
        Пётр   | Анна     | 2026-09-01 | 500   | 2026-09-05 | 100`),
    ).toEqual([1, { client: 0, manager: 1, paid: 2, amount: 3, refunded: 4, refund_amount: 5 }, [2]]));
  test('a title above one header is no level', () =>
    expect(read('Оплаты\n Клиент | Дата | Сумма\n Пётр | 2026-09-01 | 500')).toEqual([
      1,
      { client: 0, created: 1, amount: 2 },
      [2],
    ]));
  test('a row of words below one header is a lead', () =>
    expect(read('Client | Manager | | Status\n Ann | Bob | x | New')).toEqual([
      0,
      { client: 0, manager: 1, status: 3 },
      [1],
    ]));
});

describe('what tells about nobody is left out', () => {
  const header = 'Manager | Client | Created | Amount\n';
  const lines = (drawn: string): unknown => {
    const { lines, skipped } = readSourceTable(cells(header + drawn), 'data', placeIn());
    return [[...lines], skipped.total, skipped.header, skipped.blank];
  };
  const lead = 'Anna | Ann | 2026-09-01 | 5\n';
  test.each([
    ['a total at the end', 'Итого | | | 5'],
    ['a total in another column', ' | | Всего: | 5'],
    ['a subtotal of a person', 'Anna total | | | 5'],
    ['a subtotal in words', 'Итого по менеджеру Анна | | | 5'],
    ['a count', 'Количество | | | 1'],
    ['an average', 'Average: | | | 5'],
    ['sums without a label', ' | | | 5'],
  ])('%s', (_title, row) => expect(lines(lead + row)).toEqual([[1], [2], [0], 0]));
  test.each([
    ['a client called so', 'Anna | Total | 2026-09-01 | 5'],
    ['a company of that name', 'Anna | Total Energies | | 5'],
    ['a lead without a date', 'Anna | Ann | | 5'],
  ])('but not %s', (_title, row) => expect(lines(lead + row)).toEqual([[1, 2], [], [0], 0]));
  test('the header again, in the middle', () =>
    expect(lines(`${lead}Manager | Client | Created | Amount\n${lead}`)).toEqual([[1, 3], [], [0, 2], 0]));
  test('rows by their status', () => {
    const { table, merged, count } = leadsIn(cells('Client | Status\n Ann | New\n Bob | Спам\n Cid | Won'));
    expect([[...table.lines], merged.excluded, count]).toEqual([[1, 3], [1], 2]);
  });
});

describe('what is no list of leads is refused', () => {
  const refusal = (code: string): unknown => expect.objectContaining({ code });
  test.each([
    ['months across', 'Менеджер | Январь | Февраль | Март 2026\n Анна | 5 | 6 | 7', 'summary'],
    ['quarters across', 'Manager | Q1 2026 | Q2 2026 | Q3 2026 | Q4 2026\n Anna | 1 | 2 | 3 | 4', 'summary'],
    ['counts of steps', 'Manager | Created | Meeting | Paid\n Anna | 40 | 20 | 9\n Boris | 30 | 8 | 3', 'summary'],
    ['lines in one column', 'Manager;Client;Paid\n Anna;Ann;2026-09-01', 'one-column'],
  ])('%s', (_title, drawn, code) => expect(() => read(drawn)).toThrow(refusal(code)));
  test('days across are called as the spreadsheet shows them', () => {
    const days = ['2026-09-01', '2026-09-02', '2026-09-03'].map((day) => localDate(day, 'Europe/Moscow'));
    expect(() =>
      readSourceTable(
        [
          ['Manager', ...days],
          ['Anna', 1, 2, 3],
        ],
        'data',
        placeIn('Europe/Moscow'),
      ),
    ).toThrow(expect.objectContaining({ params: { argument: 'data', found: '2026-09-01' } }));
  });
  test('days across', () => {
    const days = [1, 2, 3, 4].map((day) => new Date(Date.UTC(2026, 8, day)));
    expect(() =>
      read([
        ['Manager', ...days],
        ['Anna', 1, 2, 3, 4],
      ]),
    ).toThrow(refusal('summary'));
  });
});
