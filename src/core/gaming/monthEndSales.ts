import { type Leads, valueAt } from '../leads.ts';
import { weekdayOf } from '../time/days.ts';
import { periodAt } from '../time/periodUnit.ts';
import { incompleteBeta } from '../stats/distributions/incompleteBeta.ts';
import { sumOf } from '../stats/sumOf.ts';
import type { MonthLookup } from './monthLookup.ts';
import type { SignTested } from './gamingSigns.ts';

/** Sales come in bursts, so it is months that are counted, and fewer tell nothing. */
const LEAST_MONTHS = 6;

/**
 * Does the whole team sell more on the last 3 days of months than an even spread would give? Even
 * means that a day weighs what its weekday usually sells. Counted are whole months with sales. Over
 * them the difference is held against 0 (Student, one-sided), because sales of one month hang
 * together.
 *
 * @returns Null when there are too few months, or all differ from the spread in the same way.
 */
export function monthEndSales(
  leads: Leads,
  paid: Float64Array,
  months: MonthLookup,
  asOfDay: number,
): SignTested | null {
  const byDay = new Map<number, number>();
  const onLast: number[] = [];
  for (let lead = 0; lead < leads.count; lead++) {
    const day = Math.floor(valueAt(paid, lead));
    if (months.of(day) === null) continue;
    byDay.set(day, (byDay.get(day) ?? 0) + 1);
    if (months.isLast(day)) onLast.push(lead);
  }
  const firstDay = Math.min(...byDay.keys());
  const weights = weekdays(byDay, firstDay, asOfDay);
  const weightOf = (day: number): number => weights[weekdayOf(day)] ?? 0;
  const spread: { sales: number; expected: number }[] = [];
  const wholes = wholeMonths(byDay, firstDay, asOfDay);
  for (const month of wholes.values()) {
    const sold = sumOf(month, (day) => byDay.get(day) ?? 0);
    const ends = month.filter(months.isLast);
    const share = sumOf(ends, weightOf) / sumOf(month, weightOf);
    if (sold > 0) spread.push({ sales: sumOf(ends, (day) => byDay.get(day) ?? 0), expected: sold * share });
  }
  const [count, expected] = [sumOf(spread, ({ sales }) => sales), sumOf(spread, (month) => month.expected)];
  const n = spread.length;
  const mean = (count - expected) / n;
  const squares = sumOf(spread, ({ sales, expected: even }) => (sales - even - mean) ** 2);
  if (n < LEAST_MONTHS || !(squares > 0)) return null;
  const t = mean / Math.sqrt(squares / (n - 1) / n);
  const tail = incompleteBeta((n - 1) / (n - 1 + t * t), (n - 1) / 2, 0.5) / 2;
  const found = onLast.filter((lead) => wholes.has(periodAt('month', valueAt(paid, lead)).fromDay));
  return { manager: null, sign: 'lastDays', count, expected, leads: found, p: t > 0 ? tail : 1 };
}

/** What a day of each ISO weekday sells. */
function weekdays(byDay: ReadonlyMap<number, number>, firstDay: number, lastDay: number): number[] {
  const sold = new Array<number>(8).fill(0);
  const days = new Array<number>(8).fill(0);
  for (let day = firstDay; day <= lastDay; day++) {
    const weekday = weekdayOf(day);
    days[weekday] = (days[weekday] ?? 0) + 1;
    sold[weekday] = (sold[weekday] ?? 0) + (byDay.get(day) ?? 0);
  }
  return sold.map((count, weekday) => count / Math.max(1, days[weekday] ?? 0));
}

/** The days of each month that is whole between the first sale and the last day, by its first. */
function wholeMonths(byDay: ReadonlyMap<number, number>, firstDay: number, lastDay: number): Map<number, number[]> {
  const wholes = new Map<number, number[]>();
  for (const day of byDay.keys()) {
    const { fromDay, toDay } = periodAt('month', day);
    if (fromDay < firstDay || toDay > lastDay || wholes.has(fromDay)) continue;
    wholes.set(
      fromDay,
      Array.from({ length: toDay - fromDay + 1 }, (_, i) => fromDay + i),
    );
  }
  return wholes;
}
