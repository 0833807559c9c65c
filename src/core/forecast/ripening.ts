import { evaluate } from '../kpis/evaluate.ts';
import type { Evidence } from '../kpis/evidence/evidence.ts';
import type { Measured } from '../kpis/measured.ts';
import { type Kpi, type RoadKpi, ripeDaysOf } from '../kpis/kpi.ts';
import type { Leads } from '../leads.ts';
import type { Period } from '../time/period.ts';
import { ratio } from '../stats/ratio.ts';
import { sumOf } from '../stats/sumOf.ts';

/** How many arrived, for `rate` and for `keep` (there: who left). */
export function arrivedOf({ measure }: Kpi, { value, leads }: Pick<Measured, 'value' | 'leads'>): number {
  return value === null ? 0 : Math.round((measure === 'keep' ? 1 - value : value) * leads);
}

/**
 * What is known of the leads of a period that are still ripening: those who arrived already will
 * have arrived.
 *
 * @returns Null without a limit in days, and when no lead is ripening.
 */
export function ripeningEvidence(kpi: RoadKpi, leads: Leads, period: Period, asOfDay: number): Evidence | null {
  const days = ripeDaysOf(kpi);
  if (days === null) return null;
  const fromDay = Math.max(period.fromDay, asOfDay - days + 1);
  const toDay = Math.min(period.toDay, asOfDay);
  return fromDay > toDay
    ? null
    : evaluate({ ...kpi, withinDays: null, ripeDays: null }, leads, { period: { fromDay, toDay }, asOfDay });
}

/**
 * How much of the chance of a fresh lead is left to a ripening one on average, 0 to 1: by age, as
 * if arrivals came evenly over the limit.
 *
 * @param days The limit.
 */
export function ripeningChance(days: number, period: Period, asOfDay: number): number {
  const youngest = Math.max(0, asOfDay - period.toDay);
  const oldest = Math.min(days - 1, asOfDay - period.fromDay);
  return Math.max(0, 1 - (youngest + oldest) / 2 / days);
}

/** How much of the chance of an average lead of the whole period is left, 0 to 1. */
export interface ChanceLeft {
  /** To a lead that came by now and has not arrived. */
  readonly ofWaiting: number;
  /** To one that is yet to come. */
  readonly ofComing: number;
}

/** Nothing turns, and who is yet to come has all of it. */
export const WHOLE_CHANCE: ChanceLeft = { ofWaiting: 0, ofComing: 1 };

/**
 * How much of the chance of an average lead is left, for shares without a limit, which stand as
 * they are when the period ends. It is learned from the team's last six periods, each looked at on
 * the same day of it. A share that is decided on the day, as win or loss is, has nothing left; of
 * payments most may come.
 *
 * @param leadsOf The leads of one of those periods.
 * @param before Finished periods, the oldest first.
 * @param left Share of the period's work that is to come: the answer where no past tells.
 */
export function chanceLeftOf(
  kpi: RoadKpi,
  leadsOf: (period: Period) => Leads,
  before: readonly Period[],
  elapsedDays: number,
  left: number,
): ChanceLeft {
  if (elapsedDays < 0 || left === 0) return WHOLE_CHANCE;
  const seen = before.slice(-6).map((period) => {
    const cutDay = Math.min(period.toDay, period.fromDay + elapsedDays);
    const early = { fromDay: period.fromDay, toDay: cutDay };
    const look = (part: Period, asOfDay: number): { arrived: number; leads: number } => {
      const { team } = evaluate(kpi, leadsOf(period), { period: part, asOfDay });
      return { arrived: arrivedOf(kpi, team), leads: team.leads };
    };
    return { then: look(early, cutDay), end: look(early, period.toDay), all: look(period, period.toDay) };
  });
  const share = ratio(
    sumOf(seen, ({ all }) => all.arrived),
    sumOf(seen, ({ all }) => all.leads),
  );
  const of = (arrived: number, count: number, otherwise: number): number => {
    const found = ratio(arrived, count);
    return found === null || share === null || share === 0 ? otherwise : Math.max(0, Math.min(1, found / share));
  };
  return {
    ofWaiting: of(
      sumOf(seen, ({ then, end }) => end.arrived - then.arrived),
      sumOf(seen, ({ then }) => then.leads - then.arrived),
      left,
    ),
    ofComing: of(
      sumOf(seen, ({ end, all }) => all.arrived - end.arrived),
      sumOf(seen, ({ end, all }) => all.leads - end.leads),
      1,
    ),
  };
}
