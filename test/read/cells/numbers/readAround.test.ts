import { expect, test } from 'vitest';
import { readAround } from '../../../../src/read/cells/numbers/readAround.ts';

test.each([
  ['0', 1, null],
  ['-0', -1, null],
  ['+0', 1, null],
  ['(0)', -1, null],
  ['0-', -1, null],
  ['0 ₽', 1, 'RUB'],
  ['₽ -0', -1, 'RUB'],
  ['(0 €)', -1, 'EUR'],
  ['-0 тыс. руб.', -1000, 'RUB'],
  ['$0k', 1000, 'USD'],
  ['0 млн', 1e6, null],
  ['0 billion', 1e9, null],
  ['$0 CAD', 1, 'CAD'],
  ['0,- ₽', 1, 'RUB'],
])('%s multiplies by %d in %s', (text, times, currency) =>
  expect(readAround(text)).toMatchObject({ times, isPercent: false, currency }),
);

test('a per cent sign is no currency', () => {
  expect(readAround('-0 %')).toEqual({ times: -1, isPercent: true, sign: '', currency: null });
  expect(readAround('$0 %')).toBeNull();
});

test.each(['0 или 13', '0 kg', '--0', '(0', '0)', '$0 ₽', 'около 0'])('%s has a part that is not known', (text) =>
  expect(readAround(text)).toBeNull(),
);
