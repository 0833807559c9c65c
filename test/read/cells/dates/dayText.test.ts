import { expect, test } from 'vitest';
import { UNDATED } from '../../../../src/core/leads.ts';
import { dayOf } from '../../../../src/core/time/days.ts';
import { UNREADABLE } from '../../../../src/read/cells/columnValues.ts';
import type { DayOrder } from '../../../../src/read/cells/dates/dayOrder.ts';
import { dayText, decodeDays } from '../../../../src/read/cells/dates/dayText.ts';
import { placeIn } from '../../../support/found.ts';

const [NOV5, MAY11, NOV25] = [dayOf(2026, 11, 5), dayOf(2026, 5, 11), dayOf(2026, 11, 25)];

/** The order that the texts prove, then the serial of each and whether it was guessed. */
function decode(texts: string[], monthFirst = false, elsewhere: DayOrder | null = null): unknown[] {
  const days = texts.map(dayText);
  const order = decodeDays(days, placeIn('UTC', monthFirst), () => elsewhere);
  return [order, ...days.map(({ serial, isGuess }) => [serial, isGuess])];
}

test.each<[string, unknown[], unknown[]]>([
  [
    'another text proves the day first',
    decode(['05/11/2026', '25/11/2026'], true),
    ['day', [NOV5, false], [NOV25, false]],
  ],
  [
    'another text proves the month first',
    decode(['05/11/2026', '11/25/2026']),
    ['month', [MAY11, false], [NOV25, false]],
  ],
  ['another column proves the month first', decode(['05/11/2026'], false, 'month'), ['either', [MAY11, false]]],
  ['the locale alone decides', decode(['05/11/2026'], true), ['either', [MAY11, true]]],
  ['with dots the day is first anyway', decode(['05.11.2026'], true), ['either', [NOV5, false]]],
  [
    'a contradiction makes only the open one unreadable',
    decode(['05/11/2026', '25/11/2026', '11/25/2026']),
    ['both', [UNREADABLE, false], [NOV25, false], [NOV25, false]],
  ],
  ['yes, no date and a word', decode(['да', '—', 'soon']), [null, [UNDATED, false], [NaN, false], [UNREADABLE, false]]],
])('%s', (_title, decoded, expected) => expect(decoded).toEqual(expected));
