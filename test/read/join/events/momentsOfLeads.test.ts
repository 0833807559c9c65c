import { expect, test } from 'vitest';
import { momentsOfLeads } from '../../../../src/read/join/events/momentsOfLeads.ts';

/** The moments of one lead whose rows all stand in one table, as [time, size]. */
function moments(...events: readonly (readonly [at: number, size: number])[]): unknown {
  const [at, size] = [0, 1].map((part) => Float64Array.from(events, (event) => event[part] ?? NaN));
  const rows = { count: events.length, starts: new Int32Array(), keys: new Int32Array() };
  const clients = { rows, starts: [0] } as unknown as Parameters<typeof momentsOfLeads>[0]['clients'];
  const gathering = momentsOfLeads(
    { sources: [], clients },
    { at: at ?? new Float64Array(), size: size ?? new Float64Array() },
    1,
  )();
  gathering.addAll(new Int32Array(events.length), 0);
  const found = gathering.of(0);
  const told = (all: ArrayLike<number>): number[] => Array.from(all).slice(0, found?.count);
  return found && { at: told(found.at), size: told(found.size) };
}

test.each<[string, readonly (readonly [number, number])[], readonly number[], readonly number[]]>([
  [
    'stand in the order of time',
    [
      [7.5, 1],
      [5.5, 2],
      [6.5, 3],
    ],
    [5.5, 6.5, 7.5],
    [2, 3, 1],
  ],
  [
    'a row written twice counts once',
    [
      [5.5, 2],
      [5.5, 2],
    ],
    [5.5],
    [2],
  ],
  [
    'two of one moment are two',
    [
      [5.5, 3],
      [5.5, 2],
    ],
    [5.5, 5.5],
    [2, 3],
  ],
  ['a size that is not known is -1', [[5.5, NaN]], [5.5], [-1]],
  [
    'days without a time are sorted as well',
    [
      [7, 1],
      [5.5, 2],
    ],
    [5.5, 7],
    [2, 1],
  ],
])('the events of a lead: %s', (_, events, at, size) => expect(moments(...events)).toEqual({ at, size }));

test('many events of a lead are in order too', () => {
  const events = Array.from({ length: 100 }, (_, i) => [100.5 - i, i] as const);
  expect(moments(...events)).toMatchObject({ at: events.map(([at]) => at).reverse() });
});

test('a lead without events has none', () => expect(moments()).toBeNull());
