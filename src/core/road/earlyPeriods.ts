import { kpiOnData } from '../kpis/evaluate.ts';
import { type Kpi, TIME_DAYS, isRoad, ripeDaysOf } from '../kpis/kpi.ts';
import { firstMilestoneDays } from '../kpis/periodDates.ts';
import type { Leads } from '../leads.ts';
import type { Period } from '../time/period.ts';
import { measuredIn } from './measuredIn.ts';
import { usualDays } from './usualDays.ts';

/** Of all leads of a period, fewer than half have had the days that payments take. */
export interface EarlyPeriod {
  readonly old: number;
  readonly all: number;
  readonly days: number;
}

/**
 * Which periods are too early to count: of whose leads fewer than half are old enough. Their quickest
 * leads alone would look like a slump or a rise.
 *
 * @param isOurs Which leads are counted.
 * @param periods One after another, without gaps.
 * @returns One for each period, null where it can be told; nothing where the age does not matter.
 */
export function earlyPeriods(
  asked: Kpi,
  leads: Leads,
  isOurs: (lead: number) => boolean,
  periods: readonly Period[],
  asOfDay: number,
): readonly (EarlyPeriod | null)[] {
  const kpi = kpiOnData(asked, leads);
  const days = daysToTell(kpi, leads, asOfDay);
  if (days === null || !isRoad(kpi)) return [];
  // A time counts those who arrived; how many are old enough is told by the share that did.
  const told = measuredIn({ ...kpi, measure: 'rate', ripeDays: days }, leads, isOurs, periods, asOfDay);
  return told.map(({ leads: old, ripening }) => (ripening > old ? { old, all: old + ripening, days } : null));
}

const NOWHERE = new Float64Array();

/**
 * How old a lead must be to tell: the limit, or the day by which nine in ten of all payments come.
 *
 * @returns Null where the age does not matter: for what is counted when it comes, and for a time to
 *   which those who wait belong as well.
 */
function daysToTell(kpi: Kpi, leads: Leads, asOfDay: number): number | null {
  if (!isRoad(kpi) || kpi.measure === 'half') return null;
  if (kpi.measure === 'time') return kpi.withinDays ?? TIME_DAYS;
  const [from, to] = [kpi.from, kpi.to].map((ids) => firstMilestoneDays(ids, leads));
  return ripeDaysOf(kpi) ?? usualDays(leads, from ?? NOWHERE, to ?? NOWHERE, asOfDay);
}
