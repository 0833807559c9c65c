import { columnName } from '../../i18n/index.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { NUMBER_IDS } from '../../read/table/headers.ts';
import type { KpiCells, KpiList, KpiNow, Outcome } from '../api/index.ts';
import { draftOf } from './kpiDraft.ts';
import { kpiNow, leadsOn } from './kpiNow.ts';
import { KPIS } from '../../read/tabs/tabs.ts';
import { rowsIn, tabSheetOf } from '../tabs/tabSheet.ts';
import { type Asked, endpoint, outcome } from '../outcome.ts';

/** The team's own KPIs, and what they come to on a data tab; without one, or where it cannot be read, they are only listed. */
export function sidebarKpis(tab: string | null): Outcome<KpiList> {
  return endpoint((asked) => kpisOn(tab, asked));
}

/** What a KPI would come to, without saving it. */
export function sidebarTryKpi(tab: string, draft: KpiCells, row: number | null): Outcome<KpiNow> {
  return endpoint((asked) => {
    const others = rowsIn(tabSheetOf(KPIS, asked.spreadsheet)).filter((other) => other.row !== row);
    // Its name usually comes last, and there is something to see before.
    const named = { ...draft, name: draft.name.trim() || '0' };
    return kpiNow(
      named,
      others.map(({ cells }) => cells.name),
      leadsOn(tab, asked),
      asked,
    );
  });
}

export function kpisOn(tab: string | null, asked: Asked): KpiList {
  const read = tab === null ? null : outcome(asked.language, () => leadsOn(tab, asked));
  return kpisOf(read?.ok ? read.value : null, asked);
}

export function kpisOf(leads: SheetLeads | null, asked: Asked): KpiList {
  const found = tabSheetOf(KPIS, asked.spreadsheet);
  const rows = rowsIn(found);
  const names = rows.map(({ cells }) => cells.name);
  return {
    tab: found?.name ?? null,
    own: rows.map(({ row, cells }, index) => ({
      row,
      cells,
      draft: draftOf(cells, leads, asked),
      now: leads && kpiNow(cells, names.slice(0, index), leads, asked),
    })),
    columns: NUMBER_IDS.filter((id) => leads?.number(id)).map((id) => ({
      value: id,
      label: columnName(id, asked.texts),
    })),
  };
}
