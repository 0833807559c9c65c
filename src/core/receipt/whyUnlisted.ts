import type { Timeframe } from '../kpis/timeframe.ts';
import { isReached } from '../leads.ts';
import type { Unlisted } from './receiptLine.ts';

/** Why a lead is on no line, by the day that would put it on one: it lies outside the period. */
export function whyUnlisted(serial: number, { period, asOfDay }: Timeframe): Unlisted {
  if (!isReached(serial)) return 'never';
  const isInPeriod = period === null || (serial >= period.fromDay && serial < period.toDay + 1);
  return isInPeriod && serial >= asOfDay + 1 ? 'later' : 'period';
}
