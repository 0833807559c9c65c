import { KpiError } from '../../core/errors.ts';
import { type CountsOnly, areCounts } from '../../core/kpis/counted/kpiCounts.ts';
import { milestonesOf } from '../../core/kpis/kpi.ts';
import { NOBODY } from '../../core/leads.ts';
import { broughtBy } from '../leads/clients/broughtBy.ts';
import { clientsOf } from '../leads/clients/clients.ts';
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
  const ofGroups = (): OwnClients => once('clients', () => clientsIn(leads, codes));
  return { ...leads, clients: () => ofGroups().clients, broughtBy: () => ofGroups().brought };
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

/** As `clients` and `broughtBy` of leads. */
interface OwnClients {
  readonly clients: Int32Array | null;
  readonly brought: Int32Array | null;
}

function clientsIn({ table, count }: SheetLeads, codes: Int32Array): OwnClients {
  // Without any lead the columns still tell whether clients are known.
  const groups = new Map<number, number[]>([[NOBODY, []]]);
  codes.forEach((code, lead) => {
    const own = groups.get(code);
    if (own === undefined) groups.set(code, [lead]);
    else own.push(lead);
  });
  const [clients, brought] = [new Int32Array(count), new Int32Array(count)];
  let known = { clients: false, brought: false };
  let first = 0;
  for (const own of groups.values()) {
    const part = { ...table, lines: Int32Array.from(own, (lead) => table.lines[lead] ?? NOBODY) };
    const found = clientsOf(part);
    const by = broughtBy(part, found);
    known = { clients: found !== null, brought: by !== null };
    const offset = first;
    // Where nobody knows the clients, each lead is one.
    const codeOf = (code = NOBODY): number =>
      code === NOBODY ? NOBODY : found === null ? (own[code] ?? NOBODY) : offset + code;
    own.forEach((lead, at) => {
      clients[lead] = codeOf(found?.codes[at]);
      brought[lead] = codeOf(by?.[at]);
    });
    first += own.length;
  }
  return { clients: known.clients ? clients : null, brought: known.brought ? brought : null };
}
