import { isOnADay, isReached, UNDATED } from '../leads.ts';
import type { Why } from './receiptLine.ts';

/** Why a lead has reached To by the limit, or has not. */
export function whyArrived(start: number, end: number, limit: number | null, asOfDay: number): Why {
  const allowed = limit === null ? {} : { limit };
  if (!isReached(end)) return limit === null ? { code: 'waiting' } : { code: 'notWithin', limit };
  if (end === UNDATED || !isOnADay(start)) return { code: 'dayUnknown' };
  const days = Math.floor(end) - Math.floor(start);
  if (days < 0) return { code: 'before' };
  if (limit !== null && days > limit) return { code: 'late', days, limit };
  if (end >= asOfDay + 1) return { code: 'planned', day: end };
  return { code: limit === null ? 'arrived' : 'inTime', days, ...allowed };
}
