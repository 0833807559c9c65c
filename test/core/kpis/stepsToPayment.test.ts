import { describe, expect, test } from 'vitest';
import { stepsToPayment } from '../../../src/core/kpis/stepsToPayment.ts';
import { type PlainLead, coreLeads } from '../../support/coreLeads.ts';

describe('the steps of the road', () => {
  test.each<[string, PlainLead[], string]>([
    [
      'are those that the data have, in the usual order',
      [{ created: 1, paid: 5, meeting: 4, webinar: 3, call: 2 }],
      'created call webinar meeting paid',
    ],
    ['are the leads alone, where there is nothing else', [{ amount: 1 }], 'created'],
    ['leave out a column that nobody filled', [{ created: 1, webinar: undefined, paid: 2 }], 'created paid'],
    [
      'leave out what is no step to a payment',
      [{ created: 1, response: 2, paid: 3, refunded: 4, left: 4, finished: 5, result: 6, lost: 7 }],
      'created paid',
    ],
    [
      'follow the data where more leads took the other way',
      [
        { created: 1, webinar: 5, meeting: 2, paid: 9 },
        { created: 1, webinar: 4, meeting: 3 },
        { created: 1, webinar: 2, meeting: 3 },
      ],
      'created meeting webinar paid',
    ],
    [
      'keep the usual order where as many went either way',
      [
        { created: 1, webinar: 5, meeting: 2 },
        { created: 1, webinar: 2, meeting: 3 },
      ],
      'created webinar meeting',
    ],
    [
      'keep it where both were on one day, whatever the hour',
      [{ created: 1, webinar: 2.8, meeting: 2.4 }],
      'created webinar meeting',
    ],
    [
      'learn nothing from a lead without a date',
      [
        { created: 1, webinar: '?', meeting: 2 },
        { created: 1, webinar: 3 },
      ],
      'created webinar meeting',
    ],
    [
      'may move a step over several',
      [{ created: 1, proposal: 2, call: 3, webinar: 4, meeting: 5 }],
      'created proposal call webinar meeting',
    ],
    ['have the payment last, even when it was not', [{ created: 1, paid: 2, meeting: 3 }], 'created meeting paid'],
  ])('%s', (_title, rows, expected) => {
    expect(stepsToPayment(coreLeads(rows), false).join(' ')).toBe(expected);
  });

  test('are only dated ones where dates are needed', () => {
    const leads = coreLeads([{ created: 1, webinar: 2, paid: '?' }]);
    const undated = { ...leads, isDated: (id: string) => id !== 'paid' };
    expect(stepsToPayment(undated, false)).toEqual(['created', 'webinar', 'paid']);
    expect(stepsToPayment(undated, true)).toEqual(['created', 'webinar']);
  });
});
