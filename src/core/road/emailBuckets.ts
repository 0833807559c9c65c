import { columnMissing } from '../kpis/evaluate.ts';
import { mustTellRoad } from '../kpis/uncountable.ts';
import { timeframeTest } from '../kpis/window.ts';
import { valueAt, isReachedBy, type Leads, UNDATED } from '../leads.ts';
import { type Bucket, type BucketAsk, bucketsOf } from './buckets.ts';

/** The fewest emails of each bucket: 0, 1, 2, 3, 4 to 5, 6 and more. */
export const EMAIL_BUCKETS = [0, 1, 2, 3, 4, 6] as const;

/**
 * The fewest emails of a bucket; `unknown` when their number is not written down, `none` before the
 * first call.
 */
export type EmailBucket = (typeof EMAIL_BUCKETS)[number] | 'unknown' | 'none';

/**
 * Conversion by the number of emails before the first call. Leads with a call are dated by it,
 * those without one (last) by their creation. Buckets above the highest number are left out.
 * `unknown`, a call with no whole number of emails, is there only when there are any.
 *
 * @throws KpiError `column-missing` without emails, calls (their dates, when a period is asked) or
 *   payments.
 *   Also `sales-only` and `one-date`: rows that are no leads, see `mustTellRoad`.
 */
export function emailBuckets(leads: Leads, ask: BucketAsk): readonly Bucket<EmailBucket>[] {
  const { period, asOfDay } = ask;
  mustTellRoad(leads, ['created', 'paid'], false);
  const emails = leads.number('emails_before_call');
  const [created, call, paid] = [leads.milestone('created'), leads.milestone('call'), leads.milestone('paid')];
  if (emails === null) throw columnMissing(leads, ['emails_before_call']);
  if (call === null || (period !== null && !leads.isDated('call'))) throw columnMissing(leads, ['call']);
  if (paid === null) throw columnMissing(leads, ['paid']);
  const isInside = timeframeTest(ask);
  const buckets = bucketsOf<EmailBucket>(leads, ask, paid, [...EMAIL_BUCKETS, 'unknown', 'none'], (lead) => {
    const called = valueAt(call, lead);
    const isCalled = isReachedBy(called, asOfDay);
    if (!isInside(isCalled ? called : created ? valueAt(created, lead) : UNDATED)) return null;
    return isCalled ? touchedOf(valueAt(emails, lead)) : 'none';
  });
  const most = Math.max(
    -1,
    ...buckets.map(({ key, leads: count }) => (typeof key === 'number' && count > 0 ? key : -1)),
  );
  return buckets.filter(({ key, leads: count }) =>
    typeof key === 'number' ? key <= most : key === 'none' || count > 0,
  );
}

function touchedOf(emails: number): EmailBucket {
  if (!Number.isInteger(emails)) return 'unknown';
  return [...EMAIL_BUCKETS].reverse().find((fewest) => emails >= fewest) ?? 'unknown';
}
