import { type Kpi, TIME_DAYS, isRoad, ripeDaysOf } from '../kpis/kpi.ts';
import type { Period } from '../time/period.ts';
import type { TrendSource } from './countedTrend.ts';

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
 * @param periods One after another, without gaps.
 * @returns One for each period, null where it can be told; nothing where the age does not matter.
 */
export function earlyPeriods(source: TrendSource, periods: readonly Period[]): readonly (EarlyPeriod | null)[] {
  const { kpi } = source;
  const days = daysToTell(kpi, source.usualDays);
  if (days === null || !isRoad(kpi)) return [];
  return source
    .agesIn(kpi, days, periods)
    .map(({ ripe, ripening }) => (ripening > ripe ? { old: ripe, all: ripe + ripening, days } : null));
}

/**
 * How old a lead must be to tell: the limit, or the day by which nine in ten of all payments come.
 *
 * @returns Null where the age does not matter: for what is counted when it comes, and for a time to
 *   which those who wait belong as well.
 */
function daysToTell(kpi: Kpi, usual: TrendSource['usualDays']): number | null {
  if (!isRoad(kpi) || kpi.measure === 'half') return null;
  if (kpi.measure === 'time') return kpi.withinDays ?? TIME_DAYS;
  return ripeDaysOf(kpi) ?? usual(kpi);
}
