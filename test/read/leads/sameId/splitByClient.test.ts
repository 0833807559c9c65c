import { expect, test } from 'vitest';
import { NEVER } from '../../../../src/core/leads.ts';
import type { IdRow } from '../../../../src/read/leads/sameId/idRows.ts';
import { splitByClient } from '../../../../src/read/leads/sameId/splitByClient.ts';

/** `Ann 3 5`: a row of Ann, created on day 3 and paid on day 5; `-` is nothing. */
const rows = (text: string): IdRow[] =>
  text.split(', ').map((row, line) => {
    const [client = '', created = '-', paid = '-'] = row.split(' ');
    const at = (day: string): number => (day === '-' ? NEVER : Number(day));
    return {
      line,
      client: client === '-' ? '' : client,
      item: '',
      created: at(created),
      paid: at(paid),
      changed: NEVER,
      refunded: NEVER,
      isBack: false,
      amount: 100,
      status: 'open',
      latest: 0,
      isPlanned: false,
    };
  });

test.each<[string, string, number[][]]>([
  ['one client is one lead on any day', 'Ann 1, Ann 9', [[0, 1]]],
  ['another client and another day are two', 'Ann 1, Bob 9, Ann 3', [[0, 2], [1]]],
  ['another client of the same day is one', 'Ann 1, Bob 1', [[0, 1]]],
  ['a day in common joins, from one to the next', 'Ann 1, Bob 9, Bob 1, Cid 9, Dan 5', [[0, 1, 2, 3], [4]]],
  ['the day of creation counts before that of payment', 'Ann 1 5, Bob 2 5', [[0], [1]]],
  ['without creation the payment tells', 'Ann - 5, Bob - 6', [[0], [1]]],
  ['a client without any day may be anybody', 'Ann 1, Bob 9, Cid', [[0, 1, 2]]],
  ['who is not named goes with the day', 'Ann 1, - 9, Bob 9', [[0], [1, 2]]],
  ['else with the earliest', 'Bob 9, - 5, Ann 1', [[0], [1, 2]]],
])('%s', (_title, text, expected) =>
  expect(splitByClient(rows(text)).map((lead) => lead.map(({ line }) => line))).toEqual(expected),
);
