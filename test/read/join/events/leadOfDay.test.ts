import { describe, expect, test } from 'vitest';
import { UNDATED } from '../../../../src/core/leads.ts';
import { isOverOn, lastPaidLead, leadOfDay } from '../../../../src/read/join/events/leadOfDay.ts';
import { type LeadSpans, NO_DAY, leadSpans } from '../../../../src/read/join/events/leadSpans.ts';

type Days = readonly [created: number, paid?: number];

/** The leads of one client. */
function spansOf(all: readonly Days[]): LeadSpans {
  const paid = Int32Array.from(all, ([, day = NO_DAY]) => day);
  const days = { created: Int32Array.from(all, ([day]) => day), closed: paid, paid };
  return leadSpans(days, Int32Array.from(all.keys()), () => 0, 1);
}

const three: readonly Days[] = [[10, 20], [15], [100, 110]];

describe('the lead of a day', () => {
  test.each<[string, readonly Days[], number, number, boolean]>([
    ['is the open one', [[10, 20]], 12.5, 0, false],
    ['of several open ones the one that began last', three, 16, 1, false],
    ['is open on the day of payment still', [[10, 20]], 20.9, 0, false],
    ['is the next one within 90 days', [[100]], 10, 0, false],
    ['is the first one, changed by nothing, when it begins later', [[101]], 10, 0, true],
    ['is the last one before, which is over', [[10, 20]], 21, 0, true],
    ['is the next one rather than one that is over', [[10, 20], [60]], 30, 1, false],
    ['of the next ones is the one that begins first', [[50], [40]], 30, 1, false],
    ['without a day is the one that began last', three, UNDATED, 2, false],
  ])('%s', (_, all, at, lead, isOver) => {
    const spans = spansOf(all);
    expect([leadOfDay(spans, 0, at), isOverOn(spans, lead, at)]).toEqual([lead, isOver]);
  });

  test('is none without leads', () => expect(leadOfDay(spansOf([]), 0, 1)).toBe(-1));
});

test('the last sale before a day', () => {
  expect([19, 20, 115, UNDATED].map((at) => lastPaidLead(spansOf(three), 0, at))).toEqual([-1, 0, 2, 2]);
});
