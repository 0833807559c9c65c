import { describe, expect, test } from 'vitest';
import { groupFindings } from '../../../src/core/board/groupFindings.ts';
import { evaluate } from '../../../src/core/kpis/evaluate.ts';
import { fisherExact } from '../../../src/core/stats/pValues/fisherExact.ts';
import { builtinKpi } from '../../../src/read/arguments/kpiNamed.ts';
import { leadsOf } from '../../support/leadsOf.ts';

/** Groups by name: how many of how many paid. */
function findingsOf(groups: Readonly<Record<string, readonly [number, number]>>, unranked: readonly string[] = []) {
  const names = Object.keys(groups);
  const rows = Object.entries(groups).flatMap(([who, [paid, all]]) =>
    Array.from({ length: all }, (_, i) => ({ who, paid: i < paid ? 2 : null })),
  );
  const leads = leadsOf({
    who: rows.map(({ who }) => who),
    created: rows.map(() => 1),
    paid: rows.map(({ paid }) => paid),
  });
  const evidence = evaluate(builtinKpi('conversion'), leads, { period: null, asOfDay: 30 });
  const codes = new Set(unranked.map((name) => names.indexOf(name)));
  return groupFindings(evidence, names, codes).findings.map(({ code, couldBe, differs }) => [
    names[code],
    couldBe && `${couldBe.first}–${couldBe.last}`,
    differs,
  ]);
}

describe('findings of groups', () => {
  test('a group against the rest is Fisher’s exact test, Holm over the groups', () => {
    expect(findingsOf({ A: [15, 20], B: [6, 20], C: [6, 20] })).toEqual([
      ['A', '1–1', 'higher'],
      ['B', '2–3', null],
      ['C', '2–3', null],
    ]);
  });
  test('the pairs behind the possible places are adjusted as well', () => {
    // Alone A and B would differ: of six pairs that is not enough.
    expect(fisherExact({ successes: 15, trials: 20 }, { successes: 7, trials: 20 })).toBeLessThan(0.05);
    expect(findingsOf({ A: [15, 20], B: [7, 20], C: [10, 20], D: [11, 20] }).map(([, places]) => places)).toEqual([
      '1–4',
      '1–4',
      '1–4',
      '1–4',
    ]);
  });
  test('groups without a place leave no gap and are in nobody’s way', () => {
    expect(findingsOf({ A: [18, 20], blank: [12, 20], B: [1, 20], few: [3, 3] }, ['blank'])).toEqual([
      ['A', '1–1', 'higher'],
      ['blank', null, null],
      ['B', '2–2', 'lower'],
      ['few', null, null],
    ]);
  });
});
