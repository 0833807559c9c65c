import { describe, expect, test } from 'vitest';
import { builtin } from '../../../../src/core/kpis/builtinKpis.ts';
import { evaluate } from '../../../../src/core/kpis/evaluate.ts';
import { scoreEvidence } from '../../../../src/core/kpis/evidence/scoreEvidence.ts';
import { partsTold } from '../../../../src/core/kpis/evidence/scoreParts.ts';
import type { Leads } from '../../../../src/core/leads.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../../support/coreLeads.ts';

const of = (id: string, leads: Leads, weight = 1) => {
  const kpi = builtin(id);
  if (kpi === null) throw new Error(`No KPI ${id}`);
  return { kpi, weight, evidence: evaluate(kpi, leads, { period: null, asOfDay: DAY_ZERO + 100 }) };
};
const [a, b, c] = [{ who: 'Anna' }, { who: 'Boris' }, { who: 'Clara' }];
const times = (count: number, row: PlainLead): PlainLead[] => Array.from({ length: count }, () => row);
const leads = coreLeads([
  ...times(5, { ...a, created: 1, paid: 2, amount: 100 }),
  ...times(5, { ...b, created: 1, paid: 2, amount: 300 }),
  ...times(10, { ...b, created: 1, paid: undefined }),
  { who: 'Dan', created: 200 },
]);
const valuesOf = (parts: readonly ReturnType<typeof of>[]) =>
  scoreEvidence(parts).managers.map(({ value }) => value && Number(value.toFixed(9)));

describe('a Score', () => {
  // Conversion: the team's 10/20 = .5: Anna 2, Boris 2/3. Average check: the team's 200: Anna .5, Boris 1.5.
  test('is 100 times the weighted mean of the values against the team’s', () =>
    expect(valuesOf([of('conversion', leads, 3), of('average_check', leads)])).toEqual([
      (100 * (3 * 2 + 0.5)) / 4,
      (100 * (2 + 1.5)) / 4,
      null,
    ]));
  test('depends on the proportions of weights only', () => {
    const scores = (factor: number) =>
      valuesOf([of('conversion', leads, 3 * factor), of('average_check', leads, factor)]);
    expect(scores(7)).toEqual(scores(1));
  });
  test('leaves out a KPI on which the team has no level: nobody paid', () => {
    const nobodyPaid = coreLeads([
      { ...a, created: 1, meeting: 2, paid: undefined },
      { ...b, created: 1 },
    ]);
    const parts = [of('meetings', nobodyPaid), of('conversion', nobodyPaid, 5)];
    // Meetings: 1 and 0 of a mean of .5.
    expect(valuesOf(parts)).toEqual([200, 0]);
    expect(partsTold(parts).map(({ kpi }) => kpi.id)).toEqual(['meetings']);
  });
  test('leaves out a part in which nobody has five, and takes fewer than five for the team’s level', () => {
    const few = coreLeads([
      ...times(4, { ...a, created: 1, paid: 2, meeting: 2, amount: 500 }),
      ...times(4, { ...a, created: 1, meeting: undefined }),
      ...times(8, { ...b, created: 1, paid: 2, meeting: undefined, amount: 200 }),
    ]);
    const parts = [of('conversion', few), of('average_check', few), of('meeting_conversion', few)];
    expect(partsTold(parts).map(({ kpi }) => kpi.id)).toEqual(['conversion', 'average_check']);
    // Conversion .5 and 1 of the team's .75; the check of Anna stands on four, Boris' 200 of 300.
    expect(valuesOf(parts)).toEqual(
      [(100 * (2 / 3 + 1)) / 2, (100 * (4 / 3 + 2 / 3)) / 2].map((v) => Number(v.toFixed(9))),
    );
  });
  test('has the leads of the part of the greatest weight, the first of equals', () => {
    const leadsOf = (...parts: readonly ReturnType<typeof of>[]) =>
      scoreEvidence(parts).managers.map((one) => one.leads);
    expect(leadsOf(of('conversion', leads), of('average_check', leads))).toEqual([5, 15, 0]);
    expect(leadsOf(of('conversion', leads), of('average_check', leads, 2))).toEqual([5, 5, 0]);
  });
  // Errors of two equal parts at weights 1 : 1: independent e/√2, of parts that share leads e.
  test('adds the errors of parts that share leads, and squares those of others', () => {
    const many = coreLeads([
      ...times(30, { ...a, created: 1, paid: 2, amount: 100 }),
      ...times(30, { ...b, created: 1, paid: undefined }),
      ...times(30, { ...c, created: 1, paid: 2, amount: 300 }),
    ]);
    const errorOf = (...parts: readonly ReturnType<typeof of>[]) =>
      scoreEvidence(parts).estimates().relative()?.[0]?.error ?? NaN;
    const [one, two] = [of('conversion', many), of('average_check', many)];
    const [first, second] = [one, two].map((part) => errorOf(part));
    expect(errorOf(one, one)).toBeCloseTo(first ?? NaN, 12);
    expect(errorOf(one, two)).toBeCloseTo(Math.hypot(first ?? NaN, second ?? NaN) / 2, 12);
  });
  test('of nothing comparable is nothing', () => {
    const score = scoreEvidence([of('conversion', coreLeads([{ ...a, created: 1, paid: undefined }]))]);
    expect(score.managers[0]?.value).toBeNull();
    expect(score.estimates().fair).toEqual([null]);
    expect(score.estimates().relative()).toEqual([null]);
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
      .evidence.estimates()
      .relative()
      ?.map((guess) => guess?.raw);
    expect(raw).toEqual([expect.closeTo(4 / 3, 12), expect.closeTo(2 / 3, 12)]);
  });
});
