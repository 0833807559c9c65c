import type { Bucket, BucketSlice } from '../../core/road/buckets.ts';
import { type Texts, kpiName } from '../../i18n/index.ts';
import { textArgument } from '../../read/arguments/arguments.ts';
import type { Arg } from '../../read/cells/cell.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { whoOf } from '../../read/arguments/managers.ts';
import { periodOf } from '../../read/arguments/periods.ts';
import type { Place } from '../../read/cells/place.ts';
import type { Table } from '../table/table.ts';

/** Whose leads a table of buckets is about: one table is about one person or the team, so several names are a name that nobody has. */
export function bucketSlice(leads: SheetLeads, place: Place, manager: Arg, period: Arg): BucketSlice {
  const who = whoOf(textArgument(manager), leads);
  // As of today is as of the last day in the data: nothing lies between them, and every date need not be read.
  return { manager: who.kind === 'one' ? who.code : null, period: periodOf(period, place), asOfDay: place.today };
}

/** Buckets of leads as a table: how many, how many paid, and their conversion with its 95 % interval. */
export function bucketAnswer<K>(
  title: string,
  buckets: readonly Bucket<K>[],
  nameOf: (key: K) => string,
  texts: Texts,
): Table {
  const { buckets: words, board } = texts;
  return {
    columns: [
      { title, format: 'text' },
      { title: board.leads, format: 'leads' },
      { title: words.paid, format: 'leads' },
      { title: kpiName('conversion', texts), format: 'share' },
      { title: words.low, format: 'share' },
      { title: words.high, format: 'share' },
    ],
    rows: buckets.map(({ key, leads, paid, share, low, high }) => [nameOf(key), leads, paid, share, low, high]),
  };
}
