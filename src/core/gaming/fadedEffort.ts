import { HAIR } from '../stats/rounding.ts';
import { tallyLeads } from '../kpis/groups.ts';
import { type Leads, valueAt } from '../leads.ts';
import { chiSquareTail } from '../stats/distributions/chiSquareTail.ts';
import { Z95 } from '../stats/z95.ts';
import { sumOf } from '../stats/sumOf.ts';
import type { SignTested } from './gamingSigns.ts';

const WEEK = 7;
/** The last weeks, which are held against the first half of all; no longer ago than a year. */
const LAST = 8;
const LEAST = 16;
const YEAR = 52;

interface Weeks {
  /** By how many weeks ago. */
  readonly effort: number[];
  readonly sales: number[];
}

/**
 * Whose sales went with calls and meetings, week by week, and no longer do. Three things hold: the
 * correlation in the first half of one's weeks is surely above 0; that of the last 8 weeks is lower
 * (Fisher's z); there are fewer sales than that much effort used to bring. Asked are 16 to 52
 * weeks, back from `asOf`. Calls are a column of calls by the day of creation where there is one,
 * else the dates of calls.
 *
 * @returns The test of each manager with enough weeks.
 *
 * Source: Fisher 1921, "On the Probable Error of a Coefficient of Correlation Deduced from a Small
 * Sample", Metron 1.
 */
export function fadedEffort(leads: Leads, paid: Float64Array, asOfDay: number): SignTested[] {
  const calls = leads.number('calls');
  const [called, met] = [leads.milestone(calls ? 'created' : 'call'), leads.milestone('meeting')];
  const add = (weeks: number[], serial: number, amount: number): void => {
    const back = Math.floor((asOfDay - Math.floor(serial)) / WEEK);
    if (back >= 0 && back < YEAR && amount > 0) weeks[back] = (weeks[back] ?? 0) + amount;
  };
  const { managers } = tallyLeads(
    leads,
    (): Weeks => ({ effort: [], sales: [] }),
    ({ effort, sales }, lead) => {
      if (called) add(effort, valueAt(called, lead), calls ? valueAt(calls, lead) : 1);
      if (met) add(effort, valueAt(met, lead), 1);
      add(sales, valueAt(paid, lead), 1);
    },
  );
  return managers.flatMap((weeks, manager): SignTested[] => {
    // The first week of all is mostly not whole.
    const length = Math.max(weeks.effort.length, weeks.sales.length) - 1;
    if (length < LEAST) return [];
    const half = Math.floor(length / 2);
    const side = (from: number, to: number) => (all: readonly number[]) =>
      Array.from({ length: to - from }, (_, i) => all[from + i] ?? 0);
    const [now, then] = [side(0, LAST), side(length - half, length)];
    const [r, usual] = [now, then].map((part) => correlation(part(weeks.effort), part(weeks.sales)));
    if (r === null || r === undefined || usual === null || usual === undefined) return [];
    const total = (all: readonly number[]): number => sumOf(all, (value) => value);
    const count = total(now(weeks.sales));
    const expected = (total(now(weeks.effort)) * total(then(weeks.sales))) / total(then(weeks.effort));
    const wasThere = Math.atanh(usual) > Z95 / Math.sqrt(half - 3);
    const z = (Math.atanh(usual) - Math.atanh(r)) / Math.sqrt(1 / (half - 3) + 1 / (LAST - 3));
    const p = wasThere && z > 0 && count < expected ? chiSquareTail(z * z, 1) / 2 : 1;
    return [{ manager, sign: 'effort', count, expected, leads: [], p }];
  });
}

/**
 * Pearson's; null when a side does not vary, or the two go together exactly: then the spread cannot
 * be told.
 */
function correlation(a: readonly number[], b: readonly number[]): number | null {
  const meanOf = (values: readonly number[]): number => sumOf(values, (value) => value) / values.length;
  const [aMean, bMean] = [meanOf(a), meanOf(b)];
  let [both, aSquares, bSquares] = [0, 0, 0];
  a.forEach((value, i) => {
    const [x, y] = [value - aMean, (b[i] ?? 0) - bMean];
    both += x * y;
    aSquares += x * x;
    bSquares += y * y;
  });
  const r = both / Math.sqrt(aSquares * bSquares);
  return Math.abs(r) < 1 - HAIR ? r : null;
}
