import { KpiError } from '../../core/errors.ts';
import type { CountsOnly } from '../../core/kpis/counted/kpiCounts.ts';
import { NOBODY } from '../../core/leads.ts';
import type { SheetLocale } from '../cells/sheetLocale.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { evidenceCounts } from './evidenceCounts.ts';
import type { EvidenceTable } from './evidenceTable.ts';

/** Leads of which an Evidence tab is all that is known. */
export interface EvidenceLeads extends SheetLeads, CountsOnly {
  readonly evidence: EvidenceTable;
}

/** True where the leads are counts of an Evidence tab. */
export function isEvidence(leads: SheetLeads): leads is EvidenceLeads {
  return 'evidence' in leads;
}

/**
 * What a function asks leads, answered by counts where they can. What only leads can tell, such as
 * the date or the source of one of them, is refused in a sentence: an empty column would be a number
 * that is silently another.
 */
export function evidenceLeads(table: EvidenceTable, locale: SheetLocale): EvidenceLeads {
  const slots = [...new Set(table.codes)].sort((a, b) => a - b);
  const used = slots.filter((code) => code !== NOBODY || hasNobody(table));
  const places = new Map(used.map((code, slot) => [code, slot]));
  const counts = evidenceCounts(table, locale, (code) => places.get(code) ?? 0);
  return {
    counts,
    count: used.length,
    managers: { names: table.managers, codes: Int32Array.from(used) },
    rowKind: 'lead',
    columns: table.headers.filter((header) => header !== ''),
    lastDay: counts.lastDay,
    expect() {
      // Nothing has to be read beforehand.
    },
    ownColumns: () => [],
    whyUnknown: (id) => needsLeads([id]),
    isDated: (id) => refuse([id]),
    milestone: (id) => refuse([id]),
    number: (id) => refuse([id]),
    text: (named) => refuse([named]),
    clients: () => refuse(['client']),
    broughtBy: () => refuse(['referred_by']),
    parts: () => refuse(['paid', 'amount']),
    amounts: () => refuse(['amount']),
    currencyOf: () => refuse(['amount']),
    evidence: table,
    kind: refused(),
    table: refused(),
    reading: refused(),
    road: refused(),
    merged: refused(),
  };
}

function hasNobody({ ofKpi, codes }: EvidenceTable): boolean {
  return [...ofKpi.values()].some((rows) => rows.some((row) => codes[row] === NOBODY));
}

/** What most functions that go from lead to lead need. */
const EACH = ['created', 'paid', 'manager'];

function needsLeads(milestones: readonly string[]): KpiError {
  return new KpiError('needs-leads', { milestones });
}

function refuse(columns: readonly string[]): never {
  throw needsLeads(columns);
}

/** Something of which every part is refused. The cast is right: nothing of it can be seen. */
function refused<T extends object>(): T {
  return new Proxy({}, { get: () => refuse(EACH) }) as T;
}
