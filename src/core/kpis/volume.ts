import { type Leads, NEVER, NOBODY, UNDATED } from '../leads.ts';
import { compareCounts, poissonLow } from '../stats/counts.ts';
import { Z95 } from '../stats/proportion.ts';
import { type Evidence, type Measured, type Slice, betterSign } from './evidence.ts';
import { add, groupCount, total } from './groups.ts';
import type { VolumeKpi } from './kpi.ts';
import { isInside, windowOf } from './window.ts';

/**
 * Evidence for `count` and `sum` over the leads that reached To in the period, refunds subtracted on their own day where
 * the KPI says so. Nothing is shrunk: a sum is what it is, so the fair value is the value. A manager who had leads but
 * reached nothing has 0; one without leads in the period has nothing (null).
 * Cautious: Poisson lower bound for counts; for sums, 1.96 standard errors of a compound Poisson (√Σ amount²) below.
 * Comparison: conditional binomial for counts, the same standard errors for sums.
 */
export function volumeEvidence(
  kpi: VolumeKpi,
  leads: Leads,
  to: Float64Array,
  amounts: Float64Array | null,
  refunds: Refunds | null,
  slice: Slice,
): Evidence {
  const { better } = kpi;
  const counted = tally(leads, to, amounts, refunds, slice);
  const managers = leads.managers.names.map((_, code) => measured(counted, code));
  const error = (code: number): number => Math.sqrt(counted.squares[code + 1] ?? 0);
  const value = (code: number): number => managers[code]?.value ?? 0;
  return {
    managers,
    nobody: measured(counted, NOBODY),
    team: { value: leads.count === 0 ? null : total(counted.sums), leads: total(counted.counts), ripening: 0 },
    better,
    fair: { values: managers.map((m) => m.value), unit: 'same', better, ofSample: false },
    cautious: () => ({
      values: managers.map((m, code) =>
        m.value === null ? null : amounts === null ? poissonLow(m.value) : m.value - Z95 * error(code),
      ),
      unit: 'same',
      better,
      ofSample: false,
    }),
    compare(a, b) {
      const difference = value(a) - value(b);
      const sure =
        amounts === null
          ? compareCounts(value(a), value(b)) < 0.05
          : Math.abs(difference) > Z95 * Math.hypot(error(a), error(b));
      return sure ? betterSign(difference, better) : 0;
    },
    relative() {
      const values = managers.map((m) => m.value).filter((v) => v !== null);
      const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
      if (!(mean > 0)) return null;
      const level = (v: number): number => (better === 'higher' ? v / mean : 2 - v / mean);
      return {
        raw: managers.map((m) => (m.value === null ? null : level(m.value))),
        fair: managers.map((m) => (m.value === null ? 1 : level(m.value))),
        error: managers.map((_, code) => error(code) / mean),
      };
    },
  };
}

/** What was paid back: when, and how much; NaN where the amount is not written down, which means all of it. */
export interface Refunds {
  readonly at: Float64Array;
  readonly amounts: Float64Array | null;
}

interface Tally {
  readonly counts: Float64Array;
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  readonly present: Float64Array;
}

function tally(
  leads: Leads,
  to: Float64Array,
  amounts: Float64Array | null,
  refunds: Refunds | null,
  slice: Slice,
): Tally {
  const size = groupCount(leads);
  const counted: Tally = {
    counts: new Float64Array(size),
    sums: new Float64Array(size),
    squares: new Float64Array(size),
    present: new Float64Array(size),
  };
  const window = windowOf(slice);
  const { codes } = leads.managers;
  const created = leads.milestone('created');
  const inPeriod = (at: number): boolean => isInside(at, window) || (at === UNDATED && window.allTime);
  for (let i = 0; i < leads.count; i++) {
    const group = (codes[i] ?? NOBODY) + 1;
    const at = to[i] ?? NEVER;
    const amount = amounts === null ? 1 : (amounts[i] ?? NaN);
    if (inPeriod(created?.[i] ?? NEVER)) add(counted.present, group, 1);
    if (inPeriod(at)) {
      add(counted.counts, group, 1);
      addAmount(counted, group, amount);
    }
    if (refunds !== null && at === at && inPeriod(refunds.at[i] ?? NEVER)) {
      const back = refunds.amounts?.[i] ?? NaN;
      addAmount(counted, group, -(back === back ? back : amount));
    }
  }
  return counted;
}

function addAmount({ sums, squares }: Tally, group: number, amount: number): void {
  if (amount !== amount) return;
  add(sums, group, amount);
  add(squares, group, amount * amount);
}

function measured({ counts, sums, present }: Tally, code: number): Measured {
  const group = code + 1;
  const leads = counts[group] ?? 0;
  const here = leads > 0 || (present[group] ?? 0) > 0 || (sums[group] ?? 0) !== 0;
  return { value: here ? (sums[group] ?? 0) : null, leads, ripening: 0 };
}
