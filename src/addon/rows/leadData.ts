import { readLeads } from '../../read/leads/readLeads.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { type OwnKpis, ownKpis } from '../../read/tabs/rows/ownKpis.ts';
import { KPIS, TEAM } from '../../read/tabs/tabs.ts';
import { type Asked, outcome } from '../endpoint.ts';
import { tabTable } from '../tabs/tabTable.ts';
import { tabSheetOf } from '../tabs/tabSheet.ts';

/** What rows are read with: the leads of a tab, and the team's own KPIs. */
export interface LeadData {
  readonly leads: SheetLeads;
  readonly own: OwnKpis;
  readonly asOfDay: number;
}

/** @throws Obstacle, KpiError when the leads cannot be read. */
export function leadData(tab: string, asked: Asked): LeadData {
  const leads = leadsOn(tab, asked);
  const own = ownKpis(tabSheetOf(KPIS, asked)?.rows ?? '', leads);
  return { leads, own, asOfDay: leads.lastDay(asked.host.today) };
}

/** The same; null without a tab, and where its leads cannot be read. */
export function leadDataIfAny(tab: string | null, asked: Asked): LeadData | null {
  if (tab === null) return null;
  const data = outcome(asked.language, () => leadData(tab, asked));
  return data.ok ? data.value : null;
}

/** The leads of a tab. @throws Obstacle, KpiError when there are none to read. */
export function leadsOn(tab: string, asked: Asked): SheetLeads {
  const { rows, mapping } = tabTable(asked, tab);
  const team = tabSheetOf(TEAM, asked);
  const leads = readLeads(rows, tab, asked.host, mapping?.answers);
  return team === null ? leads : Object.assign(leads, { teamTab: team.rows });
}
