import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/read/cells/cell.ts';
import { cells } from '../support/cells.ts';
import { found } from '../support/found.ts';
import { formula } from '../support/formula.ts';
import { withHost } from '../support/withHost.ts';

const revenue = (data: Cell[][]): unknown => withHost({}, () => formula('KPI_REVENUE')(data));
const codes = (data: Cell[][]): unknown[] => found(data).map(([code]) => code);

describe('amounts of which only some name a currency', () => {
  const data = cells(`
    Client | Manager | Created    | Paid       | Amount
    a      | Ann     | 2026-09-01 | 2026-09-02 | 1000
    b      | Ann     | 2026-09-02 | 2026-09-03 | €200
    c      | Bob     | 2026-09-03 |            |
    d      | Bob     | 2026-09-04 | 2026-09-06 | 1500`);
  test('are added up with the others, and it is told', () => {
    expect(revenue(data)).toBe(2700);
    expect(codes(data)).toContain('amount-named');
  });
});

describe('what the header of an amount says', () => {
  test.each([
    ['Amount, $k', 4500],
    ['Amount, $', 4.5],
  ])('%s: 1.5 and 3 are %d', (header, sum) =>
    expect(
      revenue(
        cells(`
          Client | Manager | Created    | Paid       | ${header}
          a      | Ann     | 2026-09-01 | 2026-09-02 | 1.5
          c      | Bob     | 2026-09-03 | 2026-09-05 | 3`),
      ),
    ).toBe(sum),
  );
});

describe('what went back', () => {
  test.each(['Money back', 'Refund, €', 'Вернули', 'Возврат, руб'])('“%s” above sums is subtracted', (header) =>
    expect(
      revenue(
        cells(`
          Client | Manager | Created    | Paid       | Amount | ${header}
          a      | Ann     | 2026-09-01 | 2026-09-02 | 1000   |
          b      | Ann     | 2026-09-02 | 2026-09-03 | 500    | 500
          d      | Bob     | 2026-09-04 | 2026-09-06 | 1500   | 300`),
      ),
    ).toBe(2200),
  );
});

test('of two managers the first column counts, and the other is asked about', () => {
  const data = cells(`
    Клиент | Менеджер 1 | Менеджер 2 | Дата лида  | Дата оплаты | Сумма
    а      | Ия         | Том        | 2026-09-01 | 2026-09-02  | 1000
    б      | Ия         |            | 2026-09-02 |             |
    в      | Том        | Ия         | 2026-09-03 | 2026-09-05  | 3000`);
  expect(withHost({}, () => formula('KPI_REVENUE')(data, [['Ия'], ['Том']]))).toEqual([[1000], [3000]]);
  expect(codes(data)).toContain('column-choice');
});
