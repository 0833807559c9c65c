import { isReached } from '../../../core/leads.ts';
import type { LineFacts } from '../fact.ts';
import type { JoinFrame } from '../joinFrame.ts';
import { isOverOn, lastPaidLead, leadOfDay } from './leadOfDay.ts';
import type { LeadSpans } from './leadSpans.ts';

/** Of which lead each line of a table tells something; −1 for none. */
interface LeadsTold {
  readonly leads: Int32Array;
  /** Without those that were over by then, and without registrations: these change nothing in a lead. */
  readonly changing: Int32Array;
}

/**
 * The lead that each line of events tells of: the one that it names by the id of a deal; for a mark
 * the client's last one that was paid by then; else the client's lead of that day, see `leadOfDay`.
 *
 * @param source The place of the table in the join.
 */
export function leadsTold(
  { sources, clients }: JoinFrame,
  source: number,
  { at, is }: LineFacts,
  spans: LeadSpans,
): LeadsTold {
  const { clientOf, starts, namesLeads, namedLeads } = clients;
  const start = starts[source] ?? 0;
  const isNaming = namesLeads(source);
  const areMarks = sources[source]?.kind === 'marks';
  const [leads, changing] = [new Int32Array(at.length).fill(-1), new Int32Array(at.length).fill(-1)];
  for (let line = 0; line < at.length; line++) {
    const day = at[line] ?? NaN;
    if (!isReached(day)) continue;
    const client = clientOf[start + line] ?? -1;
    const named = isNaming ? (namedLeads(source, line)[0] ?? -1) : -1;
    const sure = named < 0 && areMarks ? lastPaidLead(spans, client, day) : named;
    const lead = sure < 0 ? leadOfDay(spans, client, day) : sure;
    if (lead < 0) continue;
    leads[line] = lead;
    if (is[line] !== 'registration' && (sure >= 0 || !isOverOn(spans, lead, day))) changing[line] = lead;
  }
  return { leads, changing };
}
