import type { Bucket, BucketSlice } from '../../core/road/buckets.ts';
import { type Texts, kpiName } from '../../i18n/index.ts';
import { oneAsked } from '../../read/slices/whoAsked.ts';
import type { Arg } from '../../read/cells/cell.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { askedPeriod } from '../askedPeriod.ts';
import type { Host } from '../host.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';

/**
 * Whose leads a table of buckets is about. A table is about one person or the team, so several
 * cells count as an unknown name.
 */
export function bucketSlice(
  all: SheetLeads,
  host: Host,
  manager: Arg,
  period: Arg,
): { readonly leads: SheetLeads; readonly slice: BucketSlice } {
  const { who, leads } = oneAsked(manager, all);
  // Today gives the same as the last day in the data, because nothing happened in between, and the
  // dates need not be read.
  const code = who.kind === 'one' ? who.code : null;
  return { leads, slice: { manager: code, period: askedPeriod(period, leads, host), asOfDay: host.today } };
}

/**
 * Buckets of leads as a table: how many, how many paid, and their conversion with its 95 %
 * interval.
 */
export function bucketTable<K>(
  title: string,
  buckets: readonly Bucket<K>[],
  nameOf: (key: K) => string,
  texts: Texts,
): Table {
  const { buckets: words, titles } = texts;
  const columns: readonly Column<Bucket<K>>[] = [
    { title, format: 'text', cell: ({ key }) => nameOf(key) },
    { title: titles.leads, format: 'leads', cell: ({ leads }) => leads },
    { title: words.paid, format: 'leads', cell: ({ paid }) => paid },
    { title: kpiName('conversion', texts), format: 'share', cell: ({ share }) => share },
    { title: titles.lowEnd, format: 'share', cell: ({ low }) => low },
    { title: titles.highEnd, format: 'share', cell: ({ high }) => high },
  ];
  return tableOf(columns, buckets);
}
