import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../src/core/kpis/evaluate.ts';
import { typedVolume } from '../../../src/read/arguments/typedVolume.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const leads = leadsIn(
  cells(`
    Manager | Created    | Meeting    | Paid       | Amount | Hours | Часы
    Anna    | 2026-09-01 | 2026-09-02 | 2026-09-03 | 100    | 2.5   | 1
    Anna    | 2026-09-01 | 2026-09-02 |            | 50     | 4     | 2
    Boris   | 2026-09-01 |            | 2026-09-04 | 300    |       | 3`),
);
const valueOf = (text: string): number | null => {
  const kpi = typedVolume(text, leads);
  if (kpi === null) throw new Error(text);
  return evaluate(kpi, leads, { period: null, asOfDay: 50000 }).team.value;
};

describe('a column of the team added up', () => {
  test.each([
    ['sum of Hours at paid', 2.5],
    ['Sum of hours at meeting', 6.5],
    ['sum of Hours', 2.5],
    ['average of Hours at meeting', 3.25],
    ['avg Amount at paid', 200],
    ['сумма Часы на оплате', 4],
    ['сумма по столбцу Часы на этапе встреча', 3],
    ['среднее Часы при оплата', 2],
  ])('%s is %s', (text, value) => expect(valueOf(text)).toBe(value));

  test.each(['average check', 'sales', 'sum', 'average chek'])('%s is no such text', (text) =>
    expect(typedVolume(text, leads)).toBeNull(),
  );

  test('a column in another form is told with its header', () =>
    expect(() => typedVolume('сумма Часов', leads)).toThrow(
      expect.objectContaining({ params: expect.objectContaining({ found: 'Часов', nearest: 'Часы' }) }),
    ));

  test('a column that is not there is told with the nearest one', () =>
    expect(() => typedVolume('sum of Huors at paid', leads)).toThrow(
      expect.objectContaining({
        code: 'kpi-column-unknown',
        params: { found: 'Huors', nearest: 'Hours', known: ['Amount', 'Hours', 'Часы'] },
      }),
    ));
});
