import { areCounts } from '../../core/kpis/counted/kpiCounts.ts';
import type { SheetLeads } from './sheetLeads.ts';

/**
 * The code of the currency that most amounts are in; null where the data name none. Counts do not say
 * in which currency the sums were.
 */
export function mainCurrency(leads: SheetLeads): string | null {
  return areCounts(leads) ? null : (leads.reading.money('amount')?.currency ?? null);
}
