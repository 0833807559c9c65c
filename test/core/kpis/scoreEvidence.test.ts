import { describe, expect, test } from 'vitest';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { evaluate } from '../../../src/core/kpis/evaluate.ts';
import type { Evidence } from '../../../src/core/kpis/evidence.ts';
import { scoreEvidence } from '../../../src/core/kpis/scoreEvidence.ts';
import type { Leads } from '../../../src/core/leads.ts';
import { DAY_ZERO, coreLeads } from '../../support/coreLeads.ts';

const of = (id: string, leads: Leads): Evidence => {
  const kpi = builtin(id);
  if (kpi === null) throw new Error(`No KPI ${id}`);
  return evaluate(kpi, leads, { period: null, asOfDay: DAY_ZERO + 100 });
};
const [a, b] = [{ who: 'Anna' }, { who: 'Boris' }];
const leads = coreLeads([
  { ...a, created: 1, paid: 2, amount: 100 },
  { ...a, created: 1, paid: 3 },
  { ...b, created: 1, paid: 2, amount: 300 },
  { ...b, created: 1 },
  { ...b, created: 1 },
  { ...b, created: 1 },
  { who: 'Clara', created: 200 },
]);

describe('a Score', () => {
  // Conversion: the team's 3/6 = .5: Anna 2, Boris .5. Average check: the team's 200: Anna .5, Boris 1.5.
  test('is 100 times the weighted mean of the values against the team’s', () => {
    const parts = [
      { evidence: of('conversion', leads), weight: 3 },
      { evidence: of('average_check', leads), weight: 1 },
    ];
    expect(scoreEvidence(parts).managers.map(({ value }) => value)).toEqual([
      expect.closeTo((100 * (3 * 2 + 0.5)) / 4, 9),
      expect.closeTo((100 * (3 * 0.5 + 1.5)) / 4, 9),
      null,
    ]);
  });
  test('depends on the proportions of weights only', () => {
    const scores = (factor: number) =>
      scoreEvidence([
        { evidence: of('conversion', leads), weight: 3 * factor },
        { evidence: of('average_check', leads), weight: factor },
      ]).managers.map(({ value }) => value?.toFixed(9));
    expect(scores(7)).toEqual(scores(1));
  });
  test('leaves out a KPI on which the team has no level: nobody was ever refunded nor met', () => {
    const nobodyPaid = coreLeads([
      { ...a, created: 1, meeting: 2, paid: undefined },
      { ...b, created: 1 },
    ]);
    const score = scoreEvidence([
      { evidence: of('meetings', nobodyPaid), weight: 1 },
      {
        evidence: of(
          'conversion',
          coreLeads([
            { ...a, created: 1, paid: undefined },
            { ...b, created: 1 },
          ]),
        ),
        weight: 5,
      },
    ]);
    // Meetings: 1 and 0 of a mean of .5.
    expect(score.managers.map(({ value }) => value)).toEqual([200, 0]);
  });
  test('of nothing comparable is nothing', () => {
    const score = scoreEvidence([
      { evidence: of('conversion', coreLeads([{ ...a, created: 1, paid: undefined }])), weight: 1 },
    ]);
    expect(score.managers[0]?.value).toBeNull();
    expect(score.estimates().fair).toEqual([null]);
    expect(score.estimates().relative()).toBeNull();
    expect(score.estimates().compare(0, 0)).toBe(0);
  });
  test('for refunds counts what was kept: 0 of 2 against 1 of 2 is 1/.75 against .5/.75', () => {
    const refunds = coreLeads([
      { ...a, paid: 1 },
      { ...a, paid: 1 },
      { ...b, paid: 1, refunded: 2 },
      { ...b, paid: 1 },
    ]);
    const raw = of('refunds', refunds)
      .estimates()
      .relative()
      ?.map((guess) => guess?.raw);
    expect(raw).toEqual([expect.closeTo(4 / 3, 12), expect.closeTo(2 / 3, 12)]);
  });
});
