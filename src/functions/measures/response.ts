import type { BucketSlice } from '../../core/road/buckets.ts';
import { responseBuckets } from '../../core/road/response.ts';
import { type Texts, kpiName } from '../../i18n/index.ts';
import { bucketAnswer } from './buckets.ts';
import { dateSerial } from '../../read/cells/dates/dates.ts';
import { cellAt } from '../../read/cells/columnReader.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import type { Table } from '../table/table.ts';

/** How conversion goes with the speed of the first answer, as a table. */
export function responseAnswer(leads: SheetLeads, slice: BucketSlice, texts: Texts): Table {
  leads.expect(['created', 'response', 'paid']);
  const buckets = responseBuckets(leads, slice, isDuration(leads) ? 'exact' : 'dates');
  return bucketAnswer(kpiName('response', texts), buckets, (key) => texts.response[key], texts);
}

/** True when the first answer that is written down is no date: `12 min`, 0:12, or 12 under "Response time, min". */
function isDuration(leads: SheetLeads): boolean {
  const { table, reading } = leads;
  const [response, column] = [leads.milestone('response'), table.columns.get('response')];
  if (response === null || column === undefined) return false;
  const first = response.findIndex(Number.isFinite);
  return first >= 0 && !Number.isFinite(dateSerial(cellAt(table, first, column), reading.place));
}
