import type { Bucket, BucketSlice } from '../../core/road/buckets.ts';
import { type Texts, kpiName } from '../../i18n/index.ts';
import { textArgument } from '../../read/arguments/plainArguments.ts';
import { whoOf } from '../../read/arguments/managerArgument.ts';
import type { Arg } from '../../read/cells/cell.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { askedPeriod } from '../askedPeriod.ts';
import type { Host } from '../host.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';

/**
 * Whose leads a table of buckets is about. A table is about one person or the team, so several
 * names count as an unknown name.
 */
export function bucketSlice(leads: SheetLeads, host: Host, manager: Arg, period: Arg): BucketSlice {
  const who = whoOf(textArgument(manager), leads);
  // Today gives the same as the last day in the data, because nothing happened in between, and the
  // dates need not be read.
  return {
    manager: who.kind === 'one' ? who.code : null,
    period: askedPeriod(period, leads, host),
    asOfDay: host.today,
  };
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
