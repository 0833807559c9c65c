import { expect, test } from 'vitest';
import { headerMagnitude } from '../../../../src/read/cells/numbers/headerMagnitude.ts';

test.each([
  ['Сумма, тыс. руб.', 1000],
  ['Сумма, т.р.', 1000],
  ['Выручка (млн ₽)', 1e6],
  ['Amount, $k', 1000],
  ['Amount (USD thousand)', 1000],
  ['Revenue, €m', 1e6],
  ['Amount', 1],
  ['Amount, USD', 1],
  ['Сумма к оплате', 1],
  ['Plan K', 1],
])('amounts under %j are multiplied by %d', (header, times) => expect(headerMagnitude(header)).toBe(times));
