import { expect, test } from 'vitest';
import { sumText } from '../../../src/functions/table/sumText.ts';
import { TEXTS } from '../../../src/i18n/index.ts';

test.each<[number, string | null, 'en' | 'ru', string]>([
  [18_000, 'USD', 'en', '$18,000'],
  [18_000, 'RUB', 'ru', '18\u00a0000\u00a0₽'],
  [18_000, 'CHF', 'en', '18,000\u00a0CHF'],
  [18_000, null, 'en', '18,000'],
])('%s of %s in %s is %s', (value, currency, language, text) => {
  expect(sumText(value, currency, TEXTS[language])).toBe(text);
});
