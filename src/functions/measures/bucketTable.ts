import { roadKpi } from '../../core/kpis/kpi.ts';
import { type MilestoneId, NOBODY } from '../../core/leads.ts';
import type { Bucket, BucketAsk } from '../../core/road/buckets.ts';
import { type Texts, kpiName } from '../../i18n/index.ts';
import { regrouped } from '../../read/slices/regrouped.ts';
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
export function bucketAsk(
  all: SheetLeads,
  host: Host,
  manager: Arg,
  period: Arg,
): { readonly leads: SheetLeads; readonly ask: BucketAsk } {
  const { who, leads } = oneAsked(manager, all);
  // Today gives the same as the last day in the data, because nothing happened in between, and the
  // dates need not be read.
  const code = who.kind === 'one' ? who.code : null;
  return { leads, ask: { manager: code, period: askedPeriod(period, leads, host), asOfDay: host.today } };
}

/** What a table of buckets says beside their numbers. */
interface BucketWords<K> {
  readonly title: string;
  readonly nameOf: (key: K) => string;
  /** The milestone that dates the leads of a bucket. */
  readonly datedBy: (key: K) => MilestoneId;
  readonly texts: Texts;
}

/**
 * Buckets of leads as a table: how many, how many paid, and their conversion with its 95 %
 * interval.
 */
export function bucketTable<K>(
  buckets: readonly Bucket<K>[],
  leads: SheetLeads,
  { period, asOfDay }: BucketAsk,
  { title, nameOf, datedBy, texts }: BucketWords<K>,
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
  return {
    ...tableOf(columns, buckets),
    behind(line, column) {
      const bucket = buckets[line];
      if (bucket === undefined || bucket.leads === 0) return [];
      const codes = Int32Array.from({ length: leads.count }, (_, lead) => (bucket.has(lead) ? 0 : NOBODY));
      const question = {
        kpi: roadKpi('conversion', datedBy(bucket.key), 'paid', null),
        leads: regrouped(leads, [nameOf(bucket.key)], codes),
        timeframe: { period, asOfDay },
        who: 0,
        group: [[title, null]],
      } as const;
      const which = ([null, 'all', 'reached'] as const)[column] ?? null;
      const name = column === 2 ? words.paid : titles.leads;
      if (which === null) return [question];
      return [{ ...question, cell: { title: name, format: 'leads', made: 'sum', of: { is: 'leads', which } } }];
    },
  };
}
