import { expect, test } from 'vitest';
import { KpiError } from '../../../src/core/errors.ts';
import { TEXTS } from '../../../src/i18n/index.ts';
import { unitArgument } from '../../../src/read/arguments/unitArgument.ts';
import type { Arg } from '../../../src/read/cells/cell.ts';

test.each<[Arg, string]>([
  ['', 'month'],
  [undefined, 'month'],
  [[['', '']], 'month'],
  [' Week', 'week'],
  ['КВАРТАЛ', 'quarter'],
  [[['неделя']], 'week'],
])('%j is the unit %s, whatever the language of the spreadsheet', (arg, unit) => {
  expect(unitArgument(arg, TEXTS.en)).toBe(unit);
  expect(unitArgument(arg, TEXTS.ru)).toBe(unit);
});

test('an unknown unit is told with the nearest one and all there are, in the language of the spreadsheet', () =>
  expect(() => unitArgument('кварта', TEXTS.ru)).toThrow(
    new KpiError('unit-unknown', { found: 'кварта', nearest: 'квартал', known: ['неделя', 'месяц', 'квартал'] }),
  ));
