import { expect, test } from 'vitest';
import { tooEarly } from '../../../src/functions/table/tooEarly.ts';
import { TEXTS } from '../../../src/i18n/index.ts';

test.each([
  [null, null, null],
  [undefined, null, null],
  [1, 'too early (1 lead)', 'рано (1 лид)'],
  [4, 'too early (4 leads)', 'рано (4 лида)'],
  [10, 'too early (10 leads)', 'рано (лидов: 10)'],
] as const)('on %s leads it says %s', (leads, en, ru) => {
  expect(tooEarly(leads, TEXTS.en.board)).toBe(en);
  expect(tooEarly(leads, TEXTS.ru.board)).toBe(ru);
});
