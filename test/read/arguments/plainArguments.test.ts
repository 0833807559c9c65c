import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/core/time/days.ts';
import { dayArgument, textArgument, typedText, wholeArgument } from '../../../src/read/arguments/plainArguments.ts';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { placeIn } from '../../support/found.ts';

const NOON = new Date('2026-11-05T12:00:00Z');
const refusal = (code: string, params: object): unknown => expect.objectContaining({ code, params });

describe('a day', () => {
  test.each<[Arg, number | null]>([
    ['', null],
    [undefined, null],
    [NOON, dayOf(2026, 11, 5)],
    ['05.11.2026 23:59', dayOf(2026, 11, 5)],
    [[['2026-11-05']], dayOf(2026, 11, 5)],
  ])('%j is %d', (arg, day) => expect(dayArgument(arg, placeIn(), 'as_of')).toBe(day));

  test.each<[Arg, string]>([
    ['soon', 'soon'],
    ['31.02.2026', '31.02.2026'],
    [5, '5'],
    [[[NOON, NOON]], '2026-11-05, 2026-11-05'],
  ])('%j is none', (arg, found) =>
    expect(() => dayArgument(arg, placeIn(), 'as_of')).toThrow(
      refusal('date-unreadable', { found, argument: 'as_of' }),
    ),
  );
});

describe('a whole number', () => {
  test.each<[Arg, number | null]>([
    ['', null],
    [null, null],
    [2, 2],
    ['7', 7],
    [[[2]], 2],
  ])('%j is %d', (arg, value) => expect(wholeArgument(arg, 'within', 2)).toBe(value));

  test.each<[Arg, string]>([
    [1, '1'],
    [2.5, '2.5'],
    ['two', 'two'],
    [true, 'true'],
    [[[2, 3]], '2, 3'],
  ])('%j is none from 2', (arg, found) =>
    expect(() => wholeArgument(arg, 'within', 2)).toThrow(
      refusal('number-unreadable', { found, argument: 'within', min: 2 }),
    ),
  );
});

test.each<[Arg, string | null]>([
  ['', null],
  ['  ', null],
  [undefined, null],
  [[['', ''], [null]], null],
  [' Anna ', 'Anna'],
  [5, '5'],
  [[['Anna']], 'Anna'],
  [[['Anna', 'Boris'], ['Clara']], 'Anna, Boris; Clara'],
])('%j is the text %j', (arg, text) => expect(textArgument(arg)).toBe(text));

test('a text for a message is cut where it is longer than 60 characters', () => {
  expect(typedText('x'.repeat(60))).toBe('x'.repeat(60));
  expect(typedText('x'.repeat(61))).toBe(`${'x'.repeat(57)}…`);
  expect(typedText(NOON)).toBe('2026-11-05');
});
