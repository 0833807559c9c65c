import { columnMissing } from '../kpis/evaluate.ts';
import { tallyLeads } from '../kpis/groups.ts';
import { valueAt, isDatedBy, type Leads } from '../leads.ts';

/**
 * What a salesperson does with a lead. A webinar is one hour for hundreds of leads, and the client
 * pays, leaves or finishes whenever they like.
 */
const DONE = ['response', 'call', 'meeting', 'proposal'] as const;
/** What tells of work where nothing else does. */
const CLOSED = ['paid', 'lost'] as const;

/** The work of one manager. */
interface WorkDone {
  /** Serials of everything done from the first day that is asked about to `asOf`, in no order. */
  readonly serials: readonly number[];
  /** The first day of any work or lead, however long ago; Infinity without any. */
  readonly firstDay: number;
}

/**
 * What each manager did, by code: the dates of answers, calls, meetings and proposals; where none
 * of these is dated, of payments and refusals.
 *
 * @throws KpiError `column-missing` when none of all is dated.
 */
export function workDone(leads: Leads, fromDay: number, asOfDay: number): readonly WorkDone[] {
  const done = DONE.filter((id) => leads.isDated(id));
  const ids = done.length > 0 ? done : CLOSED.filter((id) => leads.isDated(id));
  if (ids.length === 0) throw columnMissing(leads, [...DONE, 'paid']);
  const columns = ids.map((id) => ({ id, days: leads.milestone(id) ?? new Float64Array() }));
  const created = leads.milestone('created');
  return tallyLeads(
    leads,
    () => ({ serials: new Array<number>(), firstDay: Infinity }),
    (work, lead) => {
      const start = created ? valueAt(created, lead) : NaN;
      work.firstDay = Math.min(work.firstDay, dayBy(start, asOfDay));
      for (const { id, days } of columns) {
        const serial = valueAt(days, lead);
        work.firstDay = Math.min(work.firstDay, dayBy(serial, asOfDay));
        if (!(serial >= fromDay && isDatedBy(serial, asOfDay))) continue;
        // "Answered after 12 minutes" of a lead that came at no hour is no ten past midnight.
        work.serials.push(id === 'response' && start % 1 === 0 ? Math.floor(serial) : serial);
      }
    },
  ).managers;
}

function dayBy(serial: number, asOfDay: number): number {
  return isDatedBy(serial, asOfDay) ? Math.floor(serial) : Infinity;
}
