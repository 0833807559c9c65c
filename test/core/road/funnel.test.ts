import { describe, expect, test } from 'vitest';
import { KpiError } from '../../../src/core/errors.ts';
import { type FunnelAsk, funnelOf } from '../../../src/core/road/funnel.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

type Funnel = ReturnType<typeof funnelOf>;
const ROAD = ['created', 'webinar', 'meeting', 'paid'];

/** Days of September 2026. */
const leads = coreLeads([
  { who: 'Anna', created: 1, webinar: 3, meeting: 5, paid: 10 },
  { who: 'Anna', created: 1, webinar: 4, paid: 8 }, // no meeting
  { who: 'Boris', created: 2, meeting: 6 }, // no webinar
  { who: 'Boris', created: 2, webinar: 9 },
  { who: 'Boris', created: 3 },
  { created: 4, webinar: 2 }, // the webinar before the lead
]);

function asked(rows: typeof leads, ask: Partial<FunnelAsk>, road = ROAD): Funnel {
  return funnelOf(rows, road, { period: null, asOfDay: DAY_ZERO + 30, withinDays: null, manager: null, ...ask });
}
const counts = ({ steps }: Funnel): number[] => steps.map(({ leads: count }) => count);
const september = (from: number, to: number): FunnelAsk['period'] => ({
  fromDay: DAY_ZERO + from,
  toDay: DAY_ZERO + to,
});

describe('the funnel of six leads', () => {
  test('counts a skipped step as passed, takes days between neighbouring dates in order, and says where leads stopped', () => {
    expect(asked(leads, {})).toEqual({
      ripening: 0,
      steps: [
        { milestone: 'created', leads: 6, fromPrevious: null, fromFirst: 1, medianDays: null, lost: 1 },
        // 2, 3 and 7 days; the webinar before the lead has none.
        { milestone: 'webinar', leads: 5, fromPrevious: 5 / 6, fromFirst: 5 / 6, medianDays: 3, lost: 2 },
        // 2 days; who had no webinar has none.
        { milestone: 'meeting', leads: 3, fromPrevious: 3 / 5, fromFirst: 1 / 2, medianDays: 2, lost: 1 },
        { milestone: 'paid', leads: 2, fromPrevious: 2 / 3, fromFirst: 1 / 3, medianDays: 5, lost: null },
      ],
    });
  });

  test.each<[string, Partial<FunnelAsk>, number[], number]>([
    ['created on the 2nd to the 3rd', { period: september(2, 3) }, [3, 2, 1, 0], 0],
    ['as it stood on the 5th', { asOfDay: DAY_ZERO + 5 }, [6, 3, 1, 0], 0],
    ['as it stood on the 2nd, before two of them came', { asOfDay: DAY_ZERO + 2 }, [4, 0, 0, 0], 0],
    // Ripe are those of the 1st and 2nd: the first got to the meeting in time, the second to the webinar, the third to the meeting.
    ['within 4 days, on the 6th', { withinDays: 4, asOfDay: DAY_ZERO + 6 }, [4, 3, 2, 0], 2],
    ['within 7 days: the webinar on the 7th day counts', { withinDays: 7 }, [6, 5, 3, 1], 0],
    ['of the first manager', { manager: 0 }, [2, 2, 2, 2], 0],
    ['of the second manager', { manager: 1 }, [3, 2, 1, 0], 0],
  ])('%s', (_title, ask, expected, ripening) => {
    const found = asked(leads, ask);
    expect(counts(found)).toEqual(expected);
    expect(found.ripening).toBe(ripening);
  });

  test('takes only days that were known and inside the limit', () => {
    const days = (ask: Partial<FunnelAsk>): unknown[] => asked(leads, ask).steps.map(({ medianDays }) => medianDays);
    expect(days({ asOfDay: DAY_ZERO + 5 })).toEqual([null, 2.5, 2, null]);
    expect(days({ withinDays: 4, asOfDay: DAY_ZERO + 6 })).toEqual([null, 2.5, 2, null]);
  });

  test('begins with whatever step is first: who never was there is not in it', () => {
    const { steps } = asked(leads, {}, ['meeting', 'paid']);
    expect(steps.map(({ leads: count, fromPrevious, lost }) => [count, fromPrevious, lost])).toEqual([
      [2, null, 1],
      [1, 1 / 2, null],
    ]);
  });

  test('may stand on its head: what was before the first step was passed', () => {
    expect(counts(asked(leads, {}, ['paid', 'created']))).toEqual([2, 2]);
    expect(asked(leads, {}, ['paid', 'created']).steps[1]?.medianDays).toBeNull();
  });

  test('of nobody is zeros and blanks', () => {
    const nobody = asked(leads, { period: september(20, 30) });
    expect(
      nobody.steps.map(({ leads: count, fromPrevious, fromFirst, medianDays, lost }) => [
        count,
        fromPrevious,
        fromFirst,
        medianDays,
        lost,
      ]),
    ).toEqual([
      [0, null, null, null, 0],
      [0, null, null, null, 0],
      [0, null, null, null, 0],
      [0, null, null, null, null],
    ]);
  });
});

describe('what nobody dated', () => {
  const undated = (row: PlainLead): Funnel['steps'] | number[] =>
    counts(asked(coreLeads([row]), {}, ['created', 'webinar', 'paid']));
  test.each<[string, PlainLead, number[], number[]]>([
    ['a payment', { created: 1, webinar: 2, paid: '?' }, [1, 1, 1], [0, 0, 0]],
    ['a webinar before a dated payment', { created: 1, webinar: '?', paid: 3 }, [1, 1, 1], [1, 1, 1]],
    ['the only later step', { created: 1, webinar: '?', paid: undefined }, [1, 1, 0], [0, 0, 0]],
    ['the first step', { created: '?', webinar: 2, paid: 3 }, [1, 1, 1], [0, 0, 0]],
  ])('%s counts without a limit; with one only where it decides nothing', (_title, row, free, limited) => {
    expect(undated(row)).toEqual(free);
    expect(counts(asked(coreLeads([row]), { withinDays: 10 }, ['created', 'webinar', 'paid']))).toEqual(limited);
  });

  test('the first step falls into no period, and gives no days', () => {
    const rows = coreLeads([{ created: '?', paid: 3 }]);
    expect(counts(asked(rows, { period: september(1, 30) }, ['created', 'paid']))).toEqual([0, 0]);
    expect(asked(rows, {}, ['created', 'paid']).steps[1]?.medianDays).toBeNull();
  });
});

describe('a column that is not there', () => {
  const plain = coreLeads([{ paid: 3 }]); // nobody dated the leads
  test.each<[string, Partial<FunnelAsk>, readonly string[], readonly string[]]>([
    ['a step', {}, ['created', 'meeting'], ['meeting']],
    ['dates of the first step, for a period', { period: september(1, 30) }, ['created', 'paid'], ['created']],
    ['dates of the first step, for a limit', { withinDays: 3 }, ['created', 'paid'], ['created']],
  ])('is named: %s', (_title, ask, road, columns) => {
    expect(() => asked(plain, ask, [...road])).toThrow(
      expect.objectContaining({ code: 'column-missing', params: { columns, found: plain.columns, likely: null } }),
    );
    expect(() => asked(plain, ask, [...road])).toThrow(KpiError);
  });

  test('does not matter where no dates are needed', () => {
    expect(counts(asked(plain, {}, ['created', 'paid']))).toEqual([1, 1]);
  });
});
