import { type Leads, NEVER, NOBODY, UNDATED } from '../leads.ts';
import { welch } from '../stats/compareMeans.ts';
import { type Sample, meanPrior, shrinkMean } from '../stats/shrinkMean.ts';
import { studentT } from '../stats/studentT.ts';
import { type Evidence, type Measured, type Slice, betterSign } from './evidence.ts';
import { add, groupCount, total } from './groups.ts';
import type { VolumeKpi } from './kpi.ts';
import { isInside, windowOf } from './window.ts';

/**
 * Evidence for `average`: mean of the column over the leads that reached To in the period; leads without a number are left
 * out, 0 counts. Fair value: normal shrinkage of means (not of logs: a check of 0 is a real check, and a head compares
 * money). Cautious: lower end of Student's interval. Comparison: Welch.
 */
export function averageEvidence(
  kpi: VolumeKpi,
  leads: Leads,
  to: Float64Array,
  amounts: Float64Array,
  slice: Slice,
): Evidence {
  const { better } = kpi;
  const groups = samples(leads, to, amounts, slice);
  const managers = groups.slice(1);
  const prior = meanPrior(managers);
  const shrunk = managers.map(({ n, mean }) => (prior === null ? null : shrinkMean(n, mean, prior)));
  return {
    managers: managers.map(measured),
    nobody: measured(groups[0] ?? NO_VALUES),
    team: measured(poolSamples(groups)),
    better,
    fair: {
      values: shrunk.map((value, code) => (managers[code]?.n === 0 ? null : value)),
      unit: 'same',
      better,
      ofSample: true,
    },
    cautious: () => ({
      values: managers.map(({ n, mean, variance }) =>
        variance === null ? null : mean - betterSign(1, better) * studentT(n - 1) * Math.sqrt(variance / n),
      ),
      unit: 'same',
      better,
      ofSample: false,
    }),
    compare(a, b) {
      const [one, other] = [managers[a], managers[b]];
      const interval = one && other ? welch(one, other) : null;
      if (interval === null) return 0;
      return betterSign(interval.low > 0 ? 1 : interval.high < 0 ? -1 : 0, better);
    },
    relative() {
      if (prior === null || !(prior.mean > 0)) return null;
      const level = (mean: number): number => (better === 'higher' ? mean / prior.mean : 2 - mean / prior.mean);
      return {
        raw: managers.map(({ n, mean }) => (n === 0 ? null : level(mean))),
        fair: shrunk.map((mean) => (mean === null ? 1 : level(mean))),
        error: managers.map(({ n, variance }) => (variance === null ? 0 : Math.sqrt(variance / n) / prior.mean)),
      };
    },
  };
}

const NO_VALUES: Sample = { n: 0, mean: 0, variance: null };

function samples(leads: Leads, to: Float64Array, amounts: Float64Array, slice: Slice): Sample[] {
  const size = groupCount(leads);
  const [n, sum, squares] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const window = windowOf(slice);
  const { codes } = leads.managers;
  // Sums of squares are taken around a typical value, so that big amounts do not drown their own spread.
  const shift = amounts.find((amount) => amount === amount) ?? 0;
  for (let i = 0; i < leads.count; i++) {
    const at = to[i] ?? NEVER;
    const amount = (amounts[i] ?? NaN) - shift;
    if (amount !== amount || !(isInside(at, window) || (at === UNDATED && window.allTime))) continue;
    const group = (codes[i] ?? NOBODY) + 1;
    add(n, group, 1);
    add(sum, group, amount);
    add(squares, group, amount * amount);
  }
  return Array.from(n, (count, group) => {
    if (count === 0) return NO_VALUES;
    const mean = (sum[group] ?? 0) / count;
    const variance = count < 2 ? null : Math.max(0, ((squares[group] ?? 0) - count * mean * mean) / (count - 1));
    return { n: count, mean: mean + shift, variance };
  });
}

function poolSamples(groups: readonly Sample[]): Sample {
  const n = total(Float64Array.from(groups, (group) => group.n));
  if (n === 0) return NO_VALUES;
  const sum = total(Float64Array.from(groups, (group) => group.n * group.mean));
  return { n, mean: sum / n, variance: null };
}

function measured({ n, mean }: Sample): Measured {
  return { value: n === 0 ? null : mean, leads: n, ripening: 0 };
}
