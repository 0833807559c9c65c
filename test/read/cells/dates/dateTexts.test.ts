import { expect, test } from 'vitest';
import { dayOf } from '../../../../src/core/time/days.ts';
import { UNREADABLE } from '../../../../src/read/cells/columnValues.ts';
import { dateTexts } from '../../../../src/read/cells/dates/dateTexts.ts';
import { decodeDays } from '../../../../src/read/cells/dates/dayText.ts';
import { placeIn } from '../../../support/found.ts';

const NOV5 = dayOf(2026, 11, 5);

test('texts of one day share it, whatever their time', () => {
  const texts = dateTexts();
  ['05.11.2026 06:00', '05.11.2026 18:00:00', '05.11.2026', '05.11.2026', '06.11.2026'].forEach(texts.add);
  // With a clock, without one, and another day.
  expect(texts.all).toHaveLength(3);
  expect(texts.leads).toEqual([0, 1, 2, 3, 4]);
  decodeDays(texts.all, placeIn(), () => null);
  expect([0, 1, 2, 3, 4].map(texts.serialAt)).toEqual([NOV5 + 0.25, NOV5 + 0.75, NOV5, NOV5, NOV5 + 1]);
});

test.each([
  ['05.11.2026 6:00', NOV5 + 0.25],
  ['5.11.2026 6:00 PM', NOV5 + 0.75],
  ['05.11.2026 24:00', UNREADABLE],
  ['05.11.2026 12:60', UNREADABLE],
  ['— 14:30', UNREADABLE],
  ['—', NaN],
])('%s is %d', (text, serial) => {
  const texts = dateTexts();
  texts.add(text, 7);
  decodeDays(texts.all, placeIn(), () => null);
  expect([texts.leads, texts.serialAt(0)]).toEqual([[7], serial]);
});
