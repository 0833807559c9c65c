import { KpiError } from '../../core/errors.ts';
import { type CountsOnly, areCounts } from '../../core/kpis/counted/kpiCounts.ts';
import { milestonesOf } from '../../core/kpis/kpi.ts';
import { isReached, valueAt } from '../../core/leads.ts';
import { broughtBy } from '../leads/clients/broughtBy.ts';
import { type Clients, clientsOf } from '../leads/clients/clients.ts';
import { memo } from '../memo.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';

/**
 * The same leads, in which the clients of each group are those of its own rows, as if it were a table
 * of its own: who bought in two groups is a client of each, and a friend counts for a client of the
 * same group. Each row is read once, however many groups there are.
 *
 * @param codes The group of each lead.
 */
export function clientsByGroup(leads: SheetLeads, codes: Int32Array): SheetLeads {
  if (areCounts(leads)) return withoutClients(leads);
  const once = memo();
  const { table } = leads;
  const clients = (): Clients | null => once('clients', () => clientsOf(table, codes, buyersOf(leads)));
  return {
    ...leads,
    clients: () => clients()?.codes ?? null,
    broughtBy: () => once('brought by', () => broughtBy(table, clients(), codes)),
  };
}

/** KPIs ask for no other clients. Null where nobody knows who paid. */
function buyersOf({ milestone }: SheetLeads): ((lead: number) => boolean) | null {
  const paid = milestone('paid');
  return paid && ((lead) => isReached(valueAt(paid, lead)));
}

/**
 * Counts know the clients of the whole table only. @throws KpiError `needs-leads` when a KPI of
 * clients is asked for.
 */
function withoutClients<L extends SheetLeads & CountsOnly>(leads: L): L {
  const { counts } = leads;
  const rowsOf: typeof counts.rowsOf = (kpi, timeframe) => {
    if (milestonesOf(kpi).includes('first_paid')) throw new KpiError('needs-leads', { milestones: ['client'] });
    return counts.rowsOf(kpi, timeframe);
  };
  return { ...leads, counts: { ...counts, rowsOf } };
}
