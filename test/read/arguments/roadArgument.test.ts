import { describe, expect, test } from 'vitest';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { roadArgument } from '../../../src/read/arguments/roadArgument.ts';
import { refusal } from '../../support/refusal.ts';
import { roadLeads as leads } from '../../support/setups/roadLeads.ts';

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
