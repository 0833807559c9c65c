import { describe, expect, test } from 'vitest';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { roadArgument } from '../../../src/read/arguments/roadArgument.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const leads = leadsIn(
  cells(`
      Manager | Created    | Webinar    | Meeting    | Paid       | Status | Close date | Пробный урок | constructor | Amount
      Anna    | 2026-09-01 | 2026-09-02 | 2026-09-03 | 2026-09-04 | Won    | 2026-09-04 | 2026-09-03   | 2026-09-09  | 5`),
);
const refusal = (code: string, params: object = {}): unknown =>
  expect.objectContaining({ code, params: expect.objectContaining(params) });
describe('a road of arguments', () => {
  test('starts at created and ends at paid unless told', () => {
    const typed = (...[from, to, within]: Arg[]): string => roadArgument(from, to, within, leads).id;
    expect(typed()).toBe('created > paid');
    expect(typed('', null, undefined)).toBe('created > paid');
    expect(typed([['']], ' ', [['']])).toBe('created > paid');
    expect(typed('эфир', 'Дата встречи', 14)).toBe('webinar > meeting in 14');
    expect(typed([['webinar']], '', '14')).toBe('webinar > paid in 14');
  });
  test.each<[Arg]>([[0], [-1], [1.5], ['скоро'], [true], [new Date(0)], [[[1, 2]]]])(
    '%j is no number of days',
    (within) =>
      expect(() => roadArgument('', '', within, leads)).toThrow(
        refusal('number-unreadable', { argument: 'within', min: 1 }),
      ),
  );
  test('two cells are no milestone', () =>
    expect(() => roadArgument([['webinar', 'meeting']], '', '', leads)).toThrow(
      refusal('milestone-unknown', { found: 'webinar, meeting' }),
    ));
});
