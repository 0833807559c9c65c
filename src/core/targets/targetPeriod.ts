import { type Period, isWithin } from '../time/period.ts';
import { type PeriodUnit, periodAt } from '../time/periodUnit.ts';

/**
 * The week, month or quarter that a target is looked at in: the one that holds the asked period, or
 * `asOfDay` where none is asked. Null when the asked period is longer than the target's: a month is
 * no answer about a year.
 */
export function targetPeriod(per: PeriodUnit, asked: Period | null, asOfDay: number): Period | null {
  if (asked === null) return periodAt(per, asOfDay);
  const period = periodAt(per, asked.fromDay);
  return isWithin(asked, period) ? period : null;
}
