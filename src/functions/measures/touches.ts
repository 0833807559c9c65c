import type { BucketSlice } from '../../core/road/buckets.ts';
import { TOUCHES, type Touched, touchBuckets } from '../../core/road/touches.ts';
import { type Texts, kpiName } from '../../i18n/index.ts';
import { bucketAnswer } from './buckets.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import type { Table } from '../table/table.ts';

/** How conversion goes with the number of emails before the first call, as a table. */
export function touchesAnswer(leads: SheetLeads, slice: BucketSlice, texts: Texts): Table {
  leads.expect(['created', 'call', 'paid']);
  return bucketAnswer(kpiName('emails', texts), touchBuckets(leads, slice), (key) => nameOf(key, texts), texts);
}

/** `3`, `4–5`, `6+`. */
function nameOf(key: Touched, { touches }: Texts): string {
  if (typeof key !== 'number') return touches[key];
  const next = TOUCHES[TOUCHES.indexOf(key) + 1];
  return next === undefined ? `${key}+` : next === key + 1 ? String(key) : `${key}–${next - 1}`;
}
