import type { Measured } from '../kpis/measured.ts';
import { evaluate } from '../kpis/evaluate.ts';
import type { Kpi } from '../kpis/kpi.ts';
import { valueAt, isDatedBy, type Leads, NOBODY } from '../leads.ts';
import type { Period } from '../time/period.ts';
import { regroup } from '../kpis/regroup.ts';

/** What one manager did in one stretch of time. */
interface ManagerPeriod extends Measured {
  readonly manager: number;
  /** First day of the stretch, as `startOf` gives it. */
  readonly start: number;
}

/** Every day that somebody wrote down. */
export const EVER: Period = { fromDay: -Infinity, toDay: Infinity };

/**
 * A KPI of every manager in every span of time, in one pass over the leads: each lead is in the
 * span that its day is in. Only spans in which somebody has a lead are there, so wild dates make no
 * empty years.
 *
 * @param days The day that puts a lead into a span; without one, or after `asOf`, it is in none.
 * @param startOf The first day of the span that a day is in.
 */
export function measuredByStart(
  kpi: Kpi,
  leads: Leads,
  days: Float64Array,
  startOf: (day: number) => number,
  asOfDay: number,
): readonly ManagerPeriod[] {
  const { names, codes } = leads.managers;
  const starts = new Map<number, number>();
  const groups = names.map(() => new Map<number, number>());
  const found: Pick<ManagerPeriod, 'manager' | 'start'>[] = [];
  const own = codes.map((manager, lead) => {
    const group = groups[manager];
    const serial = valueAt(days, lead);
    if (group === undefined || !isDatedBy(serial, asOfDay)) return NOBODY;
    const day = Math.floor(serial);
    const start = starts.get(day) ?? startOf(day);
    starts.set(day, start);
    const code = group.get(start) ?? found.length;
    if (code === found.length) {
      group.set(start, code);
      found.push({ manager, start });
    }
    return code;
  });
  const { managers } = evaluate(kpi, regroup(leads, own, found.length), { period: EVER, asOfDay });
  return found.flatMap((stretch, code) => {
    const measured = managers[code];
    return measured ? [{ ...stretch, ...measured }] : [];
  });
}
