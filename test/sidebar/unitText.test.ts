import { expect, test } from 'vitest';
import { SIDEBAR } from '../../src/i18n/languages.ts';
import { unitText } from '../../src/sidebar/card/unitText.ts';

test.each([
  [0.2, '12 min', '12 мин'],
  [0.999, '1 h', '1 ч'],
  [3.5, '3.5 h', '3,5 ч'],
])('on the card %d hours are %s, %s', (value, english, russian) => {
  expect([SIDEBAR.en, SIDEBAR.ru].map((words) => unitText(value, 'hours', words, null))).toEqual([english, russian]);
});
