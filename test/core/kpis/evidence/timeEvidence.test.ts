import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtin } from '../../../../src/core/kpis/builtinKpis.ts';
import { evaluate } from '../../../../src/core/kpis/evaluate.ts';
import { type Kpi, isRoad } from '../../../../src/core/kpis/kpi.ts';
import { ripePeriod } from '../../../../src/core/kpis/ripePeriod.ts';
import { dayOf } from '../../../../src/core/time/days.ts';
import { periodAt, periodLabel } from '../../../../src/core/time/periodUnit.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../../support/coreLeads.ts';

function within(days: number): Kpi {
  const kpi = builtin('cycle');
  if (kpi === null || !isRoad(kpi)) throw new Error('cycle');
  return { ...kpi, withinDays: days };
}
const on = (month: number, day: number): number => dayOf(2026, month, day) - DAY_ZERO;
const told = (rows: readonly PlainLead[], days: number, asOf: number) =>
  evaluate(within(days), coreLeads(rows), { period: null, asOfDay: DAY_ZERO + asOf });
const took = (days: readonly (number | undefined)[], who = 'Anna'): PlainLead[] =>
  days.map((day) => ({ who, created: 1, paid: day === undefined ? undefined : 1 + day }));

describe('days until half of those who arrive within 30 days have arrived', () => {
  const first = on(1, 1);
  const eight = [2, 5, 12, 20, 45, ...new Array<undefined>(3)].map((day): PlainLead => ({
    created: first,
    paid: day === undefined ? undefined : first + day,
  }));
  const young: PlainLead[] = [{ created: on(2, 20) }, { created: on(2, 5) }];
  // F(30) = 0.428571, half 0.214286, F(5) = 0.2, F(12) = 0.314286.
  test('by hand: 12 days, and with ten more who never pay 12 again', () => {
    expect(told([...eight, ...young], 30, on(3, 2)).team).toEqual({ value: 12, leads: 4, ripening: 2 });
    const ten = Array.from({ length: 10 }, (): PlainLead => ({ created: first }));
    expect(told([...eight, ...young, ...ten], 30, on(3, 2)).team).toEqual({ value: 12, leads: 4, ripening: 2 });
  });
  test('is blank until a lead is so old, and until three have arrived', () => {
    expect(told(took([2, 3, 4, 5]), 30, 30).team).toEqual({ value: null, leads: 0, ripening: 4 });
    expect(told(took([2, 3, 4, 5]), 30, 31).team).toEqual({ value: 3, leads: 4, ripening: 0 });
    expect(told(took([2, 3, undefined, 31]), 30, 40).team).toEqual({ value: null, leads: 2, ripening: 0 });
  });
  test('a lost deal stays on the road: it never pays', () => {
    const lost = took([undefined, undefined]).map((row) => ({ ...row, lost: 3 }));
    expect(told([...took([1, 4, 9]), ...lost], 30, 40).team.value).toBe(4);
  });
});

describe('who is faster', () => {
  // Anna 0 to 4, Boris 10 to 14 days: mid-ranks .05 to .45 (mean .25) and .55 to .95 (.75).
  const rows = [...took([0, 1, 2, 3, 4]), ...took([10, 11, 12, 13, 14], 'Boris'), ...took([20], 'Clara')];
  const pair = told(rows.slice(0, 10), 30, 60).estimates();
  test('in a Score is (1 - mean u) / 0.5, with the error of √(1/12n) / 0.5', () => {
    const relative = pair.relative() ?? [];
    expect(relative.map((guess) => guess?.raw)).toEqual([1.5, 0.5].map((x) => expect.closeTo(x, 12)));
    expect(relative[0]?.error).toBeCloseTo(Math.sqrt(1 / 60) / 0.5, 12);
  });
  // between = (Σ 5 · .25² - 1/12) / 5 = .1083, strength = (1/12) / .1083 = .7692: u = .25 becomes
  // (1.25 + .7692 · .5) / 5.7692 = .28333; type 7 of ten at 9 · .28333 = 2.55: 2.55 days.
  test('allows for luck by the team’s quantile at the shrunk mean', () => {
    const strength = 1 / 12 / ((2 * 5 * 0.25 ** 2 - 1 / 12) / 5);
    const shrunk = (1.25 + strength * 0.5) / (5 + strength);
    expect(pair.fair[0]).toBeCloseTo(9 * shrunk, 9);
    expect(pair.fair[1]).toBeCloseTo(14 - 9 * shrunk, 9);
  });
  test('is compared by the rank sum: 5 against 5 apart is sure (2 of 252), one is not', () => {
    expect(pair.compare(0, 1)).toBeGreaterThan(0);
    expect(pair.compare(1, 0)).toBeLessThan(0);
    const three = told(rows, 30, 60).estimates();
    expect(three.compare(0, 2)).toBe(0);
  });
});

test('is no conversion under another name: leads who never pay change nobody’s rank', () => {
  const days = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 5, maxLength: 12 });
  fc.assert(
    fc.property(days, days, fc.nat(40), (a, b, never) => {
      const rows = [...took(a), ...took(b, 'Boris')];
      const [one, other] = [rows, [...rows, ...took(new Array<undefined>(never).fill(undefined))]].map((all) => {
        const { managers, estimates } = told(all, 30, 60);
        const found = estimates();
        return [managers.map(({ leads }) => leads), found.fair, found.relative(), found.compare(0, 1)];
      });
      expect(other).toEqual(one);
    }),
  );
});

/** The definition read aloud: a product over days, from lists. */
function naive(rows: readonly { start: number; took: number | null }[], days: number, asOf: number): number | null {
  const seen = rows
    .filter(({ start }) => start <= asOf)
    .map(({ start, took: day }) =>
      day !== null && start + day <= asOf ? { day, came: true } : { day: asOf - start, came: false },
    );
  const share = (until: number): number => {
    let waiting = 1;
    for (let day = 0; day <= until; day++) {
      const still = seen.filter((one) => one.day >= day).length;
      if (still > 0) waiting *= 1 - seen.filter((one) => one.day === day && one.came).length / still;
    }
    return 1 - waiting;
  };
  const isOld = rows.some(({ start }) => start + days <= asOf);
  if (!isOld || seen.filter(({ day, came }) => came && day <= days).length < 3) return null;
  for (let day = 0; ; day++) if (share(day) >= share(days) / 2 - 1e-12) return day;
}

test('agrees with the definition read aloud, for any leads', () => {
  const lead = fc.record({
    start: fc.integer({ min: 1, max: 60 }),
    took: fc.option(fc.integer({ min: 0, max: 50 }), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(lead, { maxLength: 30 }), fc.integer({ min: 5, max: 40 }), (rows, days) => {
      const plain = rows.map(({ start, took: day }): PlainLead => ({
        created: start,
        paid: day === null ? undefined : start + day,
      }));
      expect(told([{ created: 999, paid: undefined }, ...plain], days, 70).team.value).toBe(naive(rows, days, 70));
    }),
    { numRuns: 150 },
  );
});

describe('the newest ripe period', () => {
  const leads = coreLeads([1, 5, 20, 40, 45, 75].map((day) => ({ created: day, paid: undefined })));
  const label = (unit: 'month' | 'quarter', asOf: number) => {
    const period = ripePeriod(within(30), leads, { period: periodAt(unit, DAY_ZERO + asOf), asOfDay: DAY_ZERO + asOf });
    return period && periodLabel(period);
  };
  test.each([
    // September's are of the 1st, 5th, 20th; October's of the 10th and 15th; one of 14 November.
    ['September, when two of three are old enough', 'month', 40, '2026-09'],
    ['the running month where nothing is old enough', 'month', 20, '2026-09'],
    ['October, when one of its two is', 'month', 71, '2026-10'],
    ['the running quarter as soon as half of it is', 'quarter', 76, '2026-Q4'],
    ['the quarter before until then', 'quarter', 60, '2026-Q3'],
  ] as const)('is %s', (_title, unit, asOf, period) => expect(label(unit, asOf)).toBe(period));
  test('is the asked one for all time and for a KPI without a limit', () => {
    expect(ripePeriod(within(30), leads, { period: null, asOfDay: DAY_ZERO + 99 })).toBeNull();
    const month = periodAt('month', DAY_ZERO + 99);
    const conversion = builtin('conversion');
    expect(conversion && ripePeriod(conversion, leads, { period: month, asOfDay: DAY_ZERO + 99 })).toBe(month);
  });
});
