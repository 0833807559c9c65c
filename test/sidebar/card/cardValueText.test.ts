import { expect, test } from 'vitest';
import { SIDEBAR } from '../../../src/i18n/languages.ts';
import { cardValueText } from '../../../src/sidebar/card/cardValueText.ts';

test.each([
  [0.2, '12 min', '12 мин'],
  [0.999, '1 h', '1 ч'],
  [3.5, '3.5 h', '3,5 ч'],
])('on the card %d hours are %s, %s', (value, english, russian) => {
  expect([SIDEBAR.en, SIDEBAR.ru].map((words) => cardValueText(value, 'hours', words, null))).toEqual([
    english,
    russian,
  ]);
});
