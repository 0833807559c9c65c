import { describe, expect, test } from 'vitest';
import { milestoneNamed } from '../../../src/read/arguments/milestoneNamed.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const leads = leadsIn(
  cells(`
      Manager | Created    | Webinar    | Meeting    | Paid       | Status | Close date | Пробный урок | constructor | Amount
      Anna    | 2026-09-01 | 2026-09-02 | 2026-09-03 | 2026-09-04 | Won    | 2026-09-04 | 2026-09-03   | 2026-09-09  | 5`),
);
const refusal = (code: string, params: object = {}): unknown =>
  expect.objectContaining({ code, params: expect.objectContaining(params) });
describe('a milestone', () => {
  test.each([
    ['closed', 'closed'],
    ['Close date', 'closed'],
    ['Дата закрытия', 'closed'],
    ['lost', 'lost'],
  ])('%s is %s', (text, expected) => expect(milestoneNamed(text, leads)).toBe(expected));

  const bare = (drawn: string) => leadsIn(cells(drawn));
  test.each([
    ['no payment at all', 'Manager | Lost\n Anna | 2026-09-01', ['status', 'paid']],
    ['only payments', 'Manager | Paid\n Anna | 2026-09-01', ['status', 'lost']],
  ])('closed needs columns that people have, when there is %s', (_title, drawn, columns) =>
    expect(() => milestoneNamed('closed', bare(drawn))).toThrow(refusal('column-missing', { columns })),
  );
});
