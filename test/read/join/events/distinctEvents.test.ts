import { expect, test } from 'vitest';
import { type JoinedEvent, distinctEvents } from '../../../../src/read/join/events/distinctEvents.ts';

/** An event as [table, time, size]. */
const events = (...all: readonly (readonly [source: number, at: number, size?: number])[]): JoinedEvent[] =>
  all.map(([source, at, size = NaN], line) => ({ source, line, at, size }));

test.each<[string, JoinedEvent[], number[]]>([
  ['a row written twice counts once', events([1, 5.5, 3], [1, 5.5, 3]), [5.5]],
  ['two of one moment in one table are two', events([1, 5.5, 3], [1, 5.5, 4]), [5.5, 5.5]],
  ['one moment in two tables is one event', events([1, 5.5, 3], [2, 5.5, 3]), [5.5]],
  ['a day is the event of that day in another table', events([1, 5.5], [2, 5], [2, 6]), [5.5, 6]],
  ['the order of time, whatever the order of rows', events([1, 7.5], [2, 5.5], [1, 6.5]), [5.5, 6.5, 7.5]],
])('%s', (_, all, at) => {
  expect(distinctEvents(all, ({ line }) => String(line)).map((event) => event.at)).toEqual(at);
  const turned = distinctEvents([...all].reverse(), ({ line }) => String(line));
  expect(turned.map((event) => event.at)).toEqual(at);
});
