import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/core/time/days.ts';
import { type DateTexts, dateTexts } from '../../../../src/read/cells/dates/dateTexts.ts';
import { decodeDays } from '../../../../src/read/cells/dates/dayText.ts';
import { turnBack } from '../../../../src/read/cells/dates/turnBack.ts';
import { placeIn } from '../../../support/found.ts';

const NOTHING = { turned: [], doubtful: [] };
const may = (day: number): number => dayOf(2026, 5, day);

function textsOf(...list: string[]): DateTexts {
  const texts = dateTexts();
  list.forEach((text, i) => texts.add(text, 10 + i));
  decodeDays(texts.all, placeIn(), () => null);
  return texts;
}
/** The Dates after turning, and the leads that were turned or are in doubt. */
function turn(dates: number[], ...list: string[]): unknown[] {
  const values = Float64Array.from(dates);
  const told = turnBack(values, textsOf(...list), 'day');
  return [[...values], told];
}

describe('Dates beside texts that begin with the day', () => {
  const NOVEMBER = ['25/11/2026', '26/11/2026', '27/11/2026'];

  test('get day and month back: 11 May was 5 November', () =>
    expect(turn([may(11), dayOf(2026, 6, 11), NaN, dayOf(2026, 7, 11) + 0.25], ...NOVEMBER)).toEqual([
      [dayOf(2026, 11, 5), dayOf(2026, 11, 6), NaN, dayOf(2026, 11, 7) + 0.25],
      { turned: [0, 1, 3], doubtful: [] },
    ]));

  test('a Date that is the same both ways is not counted as turned', () =>
    expect(turn([may(5), may(11), dayOf(2026, 6, 11)], ...NOVEMBER)[1]).toEqual({ turned: [1, 2], doubtful: [] }));

  test.each<[string, number[], string[]]>([
    ['a Date after the 12th', [may(11), may(13), may(10)], NOVEMBER],
    ['no Dates', [NaN, NaN], NOVEMBER],
    ['no texts', [may(11), may(10), may(9)], []],
    ['a text that can be read in both ways', [may(11), may(10), may(9)], [...NOVEMBER, '05/11/2026']],
    [
      'texts of the months that the Dates name now',
      [may(11), may(10), may(9)],
      ['25/05/2026', '26/05/2026', '27/05/2026'],
    ],
  ])('stay with %s', (_title, dates, texts) => expect(turn(dates, ...texts)).toEqual([dates, NOTHING]));

  test.each<[string, number[], string[], number[]]>([
    ['two Dates', [may(11), may(10)], NOVEMBER, [0, 1]],
    ['two texts', [may(11), may(10), may(5)], NOVEMBER.slice(1), [0, 1]],
  ])('stay but are in doubt with only %s', (_title, dates, texts, doubtful) =>
    expect(turn(dates, ...texts)).toEqual([dates, { turned: [], doubtful }]),
  );
});

test.each(['both', 'either', null] as const)('an order of %s proves nothing', (order) =>
  expect(turnBack(Float64Array.of(may(11), may(10), may(9)), textsOf('25/11/2026'), order)).toEqual(NOTHING),
);
