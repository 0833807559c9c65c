import { expect, test } from 'vitest';
import { moneyText } from '../../src/sidebar/shared/moneyText.ts';

test.each([
  [18000, 'en-GB', 'RUB', '18,000 ₽'],
  [18000, 'ru-RU', 'RUB', '18 000 ₽'],
  [18000.4, 'en-GB', 'USD', '$18,000'],
  [-250, 'en-GB', 'GBP', '−£250'],
  [1200, 'en-GB', 'BRL', 'R$1,200'],
  [1200, 'en-GB', 'EUR', '1,200 €'],
  [1200, 'en-GB', 'points', '1,200 points'],
  [1200, 'en-GB', null, '1,200'],
])('%s in %s of %s is %s', (value, tag, currency, text) => {
  expect(moneyText(value, tag, currency).replace(/[\u00a0\u202f]/g, ' ')).toBe(text);
});
