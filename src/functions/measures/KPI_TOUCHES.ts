import { EMAIL_BUCKETS, type EmailBucket, emailBuckets } from '../../core/road/emailBuckets.ts';
import { type Texts, kpiName } from '../../i18n/index.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Table } from '../table/table.ts';
import { bucketAsk, bucketTable } from './bucketTable.ts';

/**
 * How many emails before the first call? Leads by that number, how many paid, and their conversion
 * with its 95 % interval; last, those not called yet. It is what happened, not why: clients who
 * write much may be the keener ones.
 *
 * @param data Table with a header row, one lead per row: Deals!A:S.
 * @param manager Optional. One name or team, or "Anna; Boris" for both together. Left out: the
 *   whole team.
 * @param period Optional. When the lead was called, or created while not called yet: 2026,
 *   "2026-Q4", "2026-11", "2026-W47", "last month", a date cell (its month) or two. Left out: all
 *   time.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_TOUCHES(Deals!A:S) // => 0 | 165 | 65 | 0.3939 | 0.3226 | 0.4701
 * @example =KPI_TOUCHES(Deals!A:S, "Anna Smirnova", "2026") // => 0 | 18 | 12 | 0.6667 | 0.4375 | 0.8372
 * @customfunction
 */
export function KPI_TOUCHES(host: Host, data: Arg, manager?: Arg, period?: Arg, tabs?: Arg, tabs2?: Arg): Table {
  const { texts } = host;
  const all = leadsOf(data, host, settingsOf({ tabs, tabs2 }));
  const { leads, ask } = bucketAsk(all, host, manager, period);
  leads.expect(['created', 'call', 'paid']);
  return bucketTable(emailBuckets(leads, ask), leads, ask, {
    title: kpiName('emails', texts),
    nameOf: (key) => emailsText(key, texts),
    datedBy: (key) => (key === 'none' ? 'created' : 'call'),
    texts,
  });
}

/** `3`, `4–5`, `6+`. */
function emailsText(key: EmailBucket, { touches }: Texts): string {
  if (typeof key !== 'number') return touches[key];
  const next = EMAIL_BUCKETS[EMAIL_BUCKETS.indexOf(key) + 1];
  return next === undefined ? `${key}+` : next === key + 1 ? String(key) : `${key}–${next - 1}`;
}
