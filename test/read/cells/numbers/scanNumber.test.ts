import { expect, test } from 'vitest';
import { type Scanned, scanNumber } from '../../../../src/read/cells/numbers/scanNumber.ts';

test.each([
  ['12', 'nothing', 12],
  ['1 234', 'nothing', 1234],
  ["1'234'567", 'nothing', 1234567],
  ['1 234,50', 'comma', 1234.5],
  ['1,234.50', 'point', 1234.5],
  ['1.234.567', 'comma', 1234567],
  ['1,234,567', 'point', 1234567],
  ['12,34,567', 'point', 1234567],
  ['1,234', 'unsure comma', 1234],
  ['12.345', 'unsure point', 12345],
  ['1,2345', 'comma', 1.2345],
  ['0.125', 'point', 0.125],
  ['1234,567', 'comma', 1234.567],
  ['12,5', 'comma', 12.5],
])('%s proves %s and is %d', (text, says, value) => {
  const found: Scanned = { from: 0, to: 0, whole: 0, by: 1 };
  expect(scanNumber(text, found)).toBe(says);
  expect(found.whole / found.by).toBe(value);
  expect([found.from, found.to]).toEqual([0, text.length]);
});

test.each(['1 23', '1,23,45', '0,123,456', '1234 567', '1.234,567.8', '1 234.567 8'])('%s is no number', (text) =>
  expect(scanNumber(text, { from: 0, to: 0, whole: 0, by: 1 })).toBe('nonsense'),
);

test('the number is found between other text', () => {
  const found: Scanned = { from: 0, to: 0, whole: 0, by: 1 };
  scanNumber('от 1 500 ₽', found);
  expect(found).toEqual({ from: 3, to: 8, whole: 1500, by: 1 });
  scanNumber('none', found);
  expect([found.from, found.to]).toEqual([4, 4]);
});
