import { KpiError } from '../../core/errors.ts';
import { isoDay } from '../../core/time/days.ts';
import { type Period, isWithin } from '../../core/time/period.ts';
import type { Timeframe } from '../../core/kpis/timeframe.ts';
import type { EvidenceSpan } from './evidenceRow.ts';

/**
 * A month that ended so long ago is settled: every limit of the built-in KPIs is over, so what was
 * counted of it then holds later too, though its leads are no longer in the sheet.
 */
export const SETTLED_DAYS = 270;

/** A row of an Evidence tab with whose it is. */
export interface OwnedSpan extends EvidenceSpan {
  readonly code: number;
}

/**
 * The rows of one KPI that are known as of a day: those that were counted as of it, and of days
 * that these leave out the newest of settled months.
 *
 * @throws KpiError `evidence-twice` where rows of one manager overlap.
 */
export function spansOn(spans: readonly OwnedSpan[], asOfDay: number, kpi: string): readonly OwnedSpan[] {
  const own = spans.filter((span) => span.asOfDay === asOfDay);
  const settled = spans
    .filter(
      (span) => span.period !== null && span.asOfDay < asOfDay && span.asOfDay - span.period.toDay >= SETTLED_DAYS,
    )
    .sort((a, b) => b.asOfDay - a.asOfDay);
  const all = [...own];
  const days = new DaysTaken(own, asOfDay);
  for (let from = 0; from < settled.length;) {
    const day = settled[from]?.asOfDay;
    const once = settled.filter((span) => span.asOfDay === day);
    const kept = once.filter(({ period }) => period !== null && !days.has(period));
    all.push(...kept);
    kept.forEach((span) => days.add(span));
    from += once.length;
  }
  mustBeApart(all, kpi);
  return all;
}

/**
 * Those of the rows that make up a timeframe.
 *
 * @param known The rows that are known as of its day, see {@link spansOn}.
 * @throws KpiError `evidence-day` where the days of the timeframe were counted as of another day only;
 *   `evidence-cut` where the period cuts a row.
 */
export function spansIn(
  known: readonly OwnedSpan[],
  all: readonly OwnedSpan[],
  { period, asOfDay }: Timeframe,
): readonly OwnedSpan[] {
  const isAsked = (span: OwnedSpan): boolean => period === null || (span.period !== null && meet(span.period, period));
  const taken = new DaysTaken(known, asOfDay);
  const stale = all.find(
    (span) =>
      span.asOfDay !== asOfDay &&
      span.period !== null &&
      span.period.fromDay <= asOfDay &&
      isAsked(span) &&
      !taken.has(span.period),
  );
  if (stale !== undefined) {
    const days = [...new Set(all.map((span) => span.asOfDay))].sort((a, b) => b - a);
    throw new KpiError('evidence-day', { found: isoDay(asOfDay), known: days.map(isoDay) });
  }
  if (period === null) return known;
  const asked = known.filter((span) => isAsked(endingBy(span, asOfDay)));
  const cut = asked.filter((span) => !isWithin(endingBy(span, asOfDay).period ?? period, period));
  const [first] = cut;
  if (first !== undefined && first.period !== null) {
    const ends = cut.flatMap((span) => span.period ?? []);
    throw new KpiError('evidence-cut', {
      row: first.row + 1,
      from: isoDay(first.period.fromDay),
      to: isoDay(first.period.toDay),
      first: isoDay(Math.min(period.fromDay, ...ends.map(({ fromDay }) => fromDay))),
      last: isoDay(Math.max(period.toDay, ...ends.map(({ toDay }) => toDay))),
    });
  }
  return asked;
}

const meet = (a: Period, b: Period): boolean => a.fromDay <= b.toDay && b.fromDay <= a.toDay;

/** What is later than the day is not known: a month that is running ends there. */
function endingBy(span: OwnedSpan, asOfDay: number): OwnedSpan {
  const { period } = span;
  return period === null || period.toDay <= asOfDay ? span : { ...span, period: { ...period, toDay: asOfDay } };
}

/** The days that rows are about, whoever has them. */
class DaysTaken {
  private readonly days = new Set<number>();
  private readonly asOfDay: number;

  constructor(spans: readonly OwnedSpan[], asOfDay: number) {
    this.asOfDay = asOfDay;
    spans.forEach((span) => this.add(span));
  }

  add({ period }: OwnedSpan): void {
    if (period === null || this.days.has(period.fromDay)) return;
    for (let day = period.fromDay; day <= Math.min(period.toDay, this.asOfDay); day++) this.days.add(day);
  }

  has({ fromDay, toDay }: Period): boolean {
    for (let day = fromDay; day <= Math.min(toDay, this.asOfDay); day++) if (this.days.has(day)) return true;
    return false;
  }
}

function mustBeApart(spans: readonly OwnedSpan[], kpi: string): void {
  const sorted = [...spans].sort((a, b) => a.code - b.code || fromOf(a) - fromOf(b));
  for (let at = 1; at < sorted.length; at++) {
    const [one, other] = [sorted[at - 1], sorted[at]];
    if (one === undefined || other === undefined || one.code !== other.code) continue;
    const isTwice =
      one.period === null || other.period === null ? one.period === other.period : meet(one.period, other.period);
    if (isTwice)
      throw new KpiError('evidence-twice', { kpi, rows: [one.row, other.row].map((row) => String(row + 1)) });
  }
}

/** Rows without days come first. */
const fromOf = ({ period }: OwnedSpan): number => period?.fromDay ?? -Infinity;
