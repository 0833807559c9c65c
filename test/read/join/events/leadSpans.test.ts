import { expect, test } from 'vitest';
import { leadSpans } from '../../../../src/read/join/events/leadSpans.ts';

test('the leads of each client stand by the day of creation, of one day as in the table', () => {
  const created = Int32Array.from([30, 10, 20, 5, 20]);
  const owners = [2, 0, 2, -1, 2];
  const clientOf = (lead: number): number => owners[lead] ?? -1;
  const { firsts, leads } = leadSpans(
    { created, closed: created, paid: created },
    Int32Array.of(0, 1, 2, 3, 4),
    clientOf,
    3,
  );
  expect([0, 1, 2].map((client) => [...leads.subarray(firsts[client], firsts[client + 1])])).toEqual([
    [1],
    [],
    [2, 4, 0],
  ]);
});
