import { describe, expect, test } from 'vitest';
import { firstReached } from '../../../src/core/kpis/firstReached.ts';
import { NEVER, UNDATED } from '../../../src/core/leads.ts';
import { DAY_ZERO, coreLeads } from '../../support/coreLeads.ts';

describe('the first of several milestones', () => {
  const leads = coreLeads([
    { left: 5, refunded: 3 },
    { left: 2 },
    { refunded: 4 },
    {},
    { left: '?', refunded: 9 },
    { left: '?' },
  ]);
  test('is the earliest date; undated only where no date is known; never where none was reached', () => {
    const first = firstReached(leads, ['left', 'refunded']);
    expect(first && [...first]).toEqual([DAY_ZERO + 3, DAY_ZERO + 2, DAY_ZERO + 4, NEVER, DAY_ZERO + 9, UNDATED]);
  });
  test('does not depend on the order in which they are named', () =>
    expect(firstReached(leads, ['refunded', 'left'])).toEqual(firstReached(leads, ['left', 'refunded'])));
  test('of which one is not in the data is the other', () =>
    expect(firstReached(leads, ['left', 'webinar'])).toEqual(leads.milestone('left')));
  test('of which none is in the data is null', () => {
    expect(firstReached(leads, ['webinar'])).toBeNull();
    expect(firstReached(leads, [])).toBeNull();
  });
  test('leaves the columns as they are', () => {
    const before = [...(leads.milestone('left') ?? [])];
    firstReached(leads, ['left', 'refunded']);
    expect([...(leads.milestone('left') ?? [])]).toEqual(before);
  });
});
