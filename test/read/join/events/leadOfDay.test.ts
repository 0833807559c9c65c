import { describe, expect, test } from 'vitest';
import { UNDATED } from '../../../../src/core/leads.ts';
import { NO_DAY, type Span, isOverOn, lastPaidLead, leadOfDay } from '../../../../src/read/join/events/leadOfDay.ts';

const span = (lead: number, created: number, paid = NO_DAY): Span => ({ lead, created, closed: paid, paid });
const spans = [span(0, 10, 20), span(1, 15), span(2, 100, 110)];

describe('the lead of a day', () => {
  test.each<[string, readonly Span[], number, number, boolean]>([
    ['is the open one', [span(0, 10, 20)], 12.5, 0, false],
    ['of several open ones the one that began last', spans, 16, 1, false],
    ['is open on the day of payment still', [span(0, 10, 20)], 20.9, 0, false],
    ['is the next one within 90 days', [span(0, 100)], 10, 0, false],
    ['is the first one, changed by nothing, when it begins later', [span(0, 101)], 10, 0, true],
    ['is the last one before, which is over', [span(0, 10, 20)], 21, 0, true],
    ['is the next one rather than one that is over', [span(0, 10, 20), span(1, 60)], 30, 1, false],
    ['without a day is the one that began last', spans, UNDATED, 2, false],
  ])('%s', (_, all, at, lead, isOver) => {
    const found = leadOfDay(all, at);
    expect([found?.lead, found && isOverOn(found, at)]).toEqual([lead, isOver]);
  });

  test('is none without leads', () => expect(leadOfDay([], 1)).toBeUndefined());
});

test('the last sale before a day', () => {
  expect([19, 20, 115, UNDATED].map((at) => lastPaidLead(spans, at))).toEqual([null, 0, 2, 2]);
});
