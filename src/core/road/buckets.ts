import { valueAt, isReachedBy, type Leads, NOBODY } from '../leads.ts';
import type { Timeframe } from '../kpis/timeframe.ts';
import { wilson } from '../stats/wilson.ts';
import { ratio } from '../stats/ratio.ts';

/** Whose leads are asked about, and when. */
export interface BucketAsk extends Timeframe {
  /** A manager's code; null is the whole team. */
  readonly manager: number | null;
}

/** Leads that are alike in one thing, and how they converted. */
export interface Bucket<K> {
  readonly key: K;
  readonly leads: number;
  readonly paid: number;
  /** paid / leads, 0 to 1; null without leads. */
  readonly share: number | null;
  /** Wilson's 95 % interval of the share; null without leads. */
  readonly low: number | null;
  readonly high: number | null;
  /** Whether a lead is in it. */
  has(lead: number): boolean;
}

/**
 * Sorts leads into buckets. Paid is what conversion without a limit counts: known to be paid by
 * `asOf`, on whatever day.
 *
 * @param keys All buckets, in order; those without leads are there too.
 * @param keyOf The bucket of a lead; null when it is not asked about.
 */
export function bucketsOf<K>(
  leads: Leads,
  { manager, asOfDay }: BucketAsk,
  paid: Float64Array,
  keys: readonly K[],
  keyOf: (lead: number) => K | null,
): readonly Bucket<K>[] {
  const counts = new Map(keys.map((key) => [key, { leads: 0, paid: 0 }]));
  const { codes } = leads.managers;
  const ownKeyOf = (lead: number): K | null =>
    manager !== null && (codes[lead] ?? NOBODY) !== manager ? null : keyOf(lead);
  for (let lead = 0; lead < leads.count; lead++) {
    const key = ownKeyOf(lead);
    const count = key === null ? undefined : counts.get(key);
    if (count === undefined) continue;
    count.leads++;
    if (isReachedBy(valueAt(paid, lead), asOfDay)) count.paid++;
  }
  return [...counts].map(([key, count]) => {
    const { low, high } = wilson(count.paid, count.leads) ?? { low: null, high: null };
    return { key, ...count, share: ratio(count.paid, count.leads), low, high, has: (lead) => ownKeyOf(lead) === key };
  });
}
