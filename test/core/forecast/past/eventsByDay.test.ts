import { expect, test } from 'vitest';
import { eventsByDay } from '../../../../src/core/forecast/past/eventsByDay.ts';
import { NEVER, UNDATED } from '../../../../src/core/leads.ts';

test('whole days are counted up to the day that is asked about', () => {
  const days = Float64Array.from([9.75, 7, 9, NEVER, UNDATED, 12.5, 13]);
  expect(eventsByDay(days, 12)).toEqual({ firstDay: 7, counts: Uint32Array.from([1, 0, 2, 0, 0, 1]), all: 4 });
});

test.each([[[]], [[NEVER, UNDATED]], [[40]]])('%s has none', (days) =>
  expect(eventsByDay(Float64Array.from(days), 30)).toEqual({ firstDay: 0, counts: new Uint32Array(), all: 0 }),
);
