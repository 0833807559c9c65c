import { expect, test } from 'vitest';
import { builtinNamed, builtinNames } from '../../../src/read/arguments/builtinNames.ts';

test('a built-in KPI has its id and a name in each language', () =>
  expect(builtinNames('conversion')).toEqual(['conversion', 'Conversion', 'Конверсия']));

test.each([
  ['CONVERSION', 'conversion'],
  [' конверсия ', 'conversion'],
  ['win_rate', 'win_rate'],
  ['win rate', 'win_rate'],
  ['Days to payment', 'cycle'],
  ['Срок до оплаты (у оплативших за 90 дней)', 'cycle'],
  ["Client's result", 'result'],
  ['convrsion', undefined],
  ['', undefined],
  ['constructor', undefined],
])('%s names the KPI %s', (text, id) => expect(builtinNamed(text)?.id).toBe(id));
