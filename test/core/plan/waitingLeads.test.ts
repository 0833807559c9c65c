import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waitingLeads } from '../../../src/core/plan/waitingLeads.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

const STEPS = ['created', 'meeting', 'paid'];
/** Ten leads of Boris: a meeting after 1 to 10 days, a payment 2 days later. Nine of ten come to a meeting within 9 days and pay within 2. */
const USUAL: readonly PlainLead[] = Array.from({ length: 10 }, (_, i) => ({
  who: 'Boris',
  created: 1,
  meeting: 2 + i,
  paid: 4 + i,
}));
const AS_OF = 40;
const waiting = (rows: readonly PlainLead[], asOf = AS_OF) => {
  const leads = coreLeads([...USUAL, ...rows.map((row) => ({ who: 'Anna', ...row }))]);
  return waitingLeads(leads, STEPS, leads.managers.names.indexOf('Anna'), DAY_ZERO + asOf).map(
    ({ from, to, leads: count, usualDays }) => [`${from} > ${to}`, count, usualDays],
  );
};

describe('leads that wait', () => {
  test('are those that came to a step no longer ago than it usually takes', () =>
    expect(
      waiting([
        { created: 31 },
        { created: 40 },
        { created: 30 },
        { created: 36, meeting: 38 },
        { created: 35, meeting: 37 },
      ]),
    ).toEqual([
      ['created > meeting', 2, 9],
      ['meeting > paid', 1, 2],
    ]));

  test.each([
    ['paid', { meeting: 39, paid: 40 }],
    ['was lost', { lost: 39 }],
    ['left', { left: 39 }],
    ['got the money back', { refunded: 39 }],
    ['has a meeting in the calendar', { meeting: 41 }],
    ['is a plan itself', { created: 41 }],
  ])('are none where the lead %s', (_what, change) => expect(waiting([{ created: 38, ...change }])).toEqual([]));

  test('wait on the step after the furthest, also where one was skipped or has no date', () => {
    expect(waiting([{ meeting: 39 }])).toEqual([['meeting > paid', 1, 2]]);
    expect(waiting([{ created: 39, meeting: '?' }])).toEqual([]);
  });

  test('of others do not count, and nobody has none', () => {
    expect(waiting([])).toEqual([]);
    const leads = coreLeads([...USUAL, { who: 'Boris', created: 39 }]);
    expect(waitingLeads(leads, STEPS, 0, DAY_ZERO + AS_OF).map(({ leads: count }) => count)).toEqual([1]);
  });

  test('are the same in any order, and never more than there are leads', () => {
    const day = fc.integer({ min: 20, max: 45 });
    const row = fc.record({ created: day, meeting: day, lost: day }, { requiredKeys: ['created'] });
    const total = (rows: readonly PlainLead[]): number =>
      waiting(rows).reduce((sum, [, count]) => sum + Number(count), 0);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        expect(waiting([...rows].reverse())).toEqual(waiting(rows));
        expect(total(rows)).toBeLessThanOrEqual(rows.length);
      }),
    );
  });
});
