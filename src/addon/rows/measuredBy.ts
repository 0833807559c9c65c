import { KpiError } from '../../core/errors.ts';
import type { Kpi } from '../../core/kpis/kpi.ts';
import { builtinNamed } from '../../read/arguments/builtinNames.ts';
import { kpiNamed } from '../../read/arguments/kpiNamed.ts';
import type { Tab } from '../../read/tabs/tab.ts';
import type { TabId } from '../../read/tabs/tabWords.ts';
import type { CellTexts } from '../api/index.ts';
import type { LeadData } from './leadData.ts';

/** The KPI in whose unit the amounts of a row are; null when the row names none that is known. */
export function measuredBy<F extends string>(
  { specs, measured }: Tab<TabId, F>,
  cells: CellTexts<F>,
  data: LeadData | null,
): Kpi | null {
  const text = measured === null ? '' : cells[measured];
  if (measured === null || text.trim() === '') return null;
  if (data === null) return builtinNamed(text) ?? null;
  return knownKpi(text, specs[measured].kind === 'kpi' ? data : { ...data, own: [] });
}

/** The KPI of that name; null when it is none. */
export function knownKpi(text: string, { leads, own }: LeadData): Kpi | null {
  try {
    return kpiNamed(text, leads, own);
  } catch (mistake) {
    if (mistake instanceof KpiError) return null;
    throw mistake;
  }
}
