import { expect, test } from 'vitest';
import { BUILTIN } from '../../../src/core/kpis/builtinKpis.ts';
import { builtinNamed, builtinNames } from '../../../src/read/arguments/builtinNames.ts';
import { fold } from '../../../src/read/cells/fold.ts';

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

test.each(BUILTIN.map(({ id }) => id))('the id %s is a name of no other KPI', (id) => {
  const others = BUILTIN.filter((kpi) => kpi.id !== id);
  expect(others.flatMap((kpi) => builtinNames(kpi.id)).map(fold)).not.toContain(fold(id));
});
