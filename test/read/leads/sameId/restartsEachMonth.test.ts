import { expect, test } from 'vitest';
import { dayOf } from '../../../../src/core/time/days.ts';
import { NEVER } from '../../../../src/core/leads.ts';
import { restartsEachMonth } from '../../../../src/read/leads/sameId/restartsEachMonth.ts';

/** `9/1 7 Ann`: number 7 of Ann on 1 September. */
const lines = (text: string) =>
  text.split(', ').map((line) => {
    const [date = '', id = '', client = ''] = line.split(' ');
    const [month = NaN, day = NaN] = date.split('/').map(Number);
    return { id: id === '-' ? '' : id, client, day: date === '?' ? NEVER : dayOf(2026, month, day) };
  });

test.each<[string, string, boolean]>([
  ['numbers from 1 on in each month', '9/1 1 Ann, 9/2 2 Bob, 10/1 1 Cid, 10/5 2 Dan', true],
  ['without clients', '9/1 1, 9/2 2, 10/1 1, 10/5 2', true],
  ['in any order, the first month cut off', '10/5 2, 9/8 8, 10/1 1, 9/7 7, 10/6 3', true],
  ['one month only', '9/1 1 Ann, 9/2 2 Bob, 9/3 1 Cid', false],
  ['twice in a month', '9/1 1, 9/2 1, 10/1 1', false],
  ['the same clients come back', '9/1 1 Ann, 9/2 2 Bob, 10/1 1 Ann, 10/5 2 Bob', false],
  ['later months that do not begin with 1', '9/1 1, 10/1 2, 11/1 3', false],
  ['texts', '9/1 A1, 10/1 A1', false],
  ['wide gaps', '9/1 1, 9/2 900, 10/1 1', false],
  ['a line without a day', '9/1 1, 10/1 1, ? 2', false],
  ['blank ids are no numbers', '9/1 1, 9/2 -, 10/1 1', true],
])('%s: %s', (_title, text, is) => expect(restartsEachMonth(lines(text))).toBe(is));
