import { KpiError } from '../../core/errors.ts';
import { BUILTIN, builtin } from '../../core/kpis/builtinKpis.ts';
import { type Kpi, type RoadKpi, isRoad } from '../../core/kpis/kpi.ts';
import { isSheetError } from '../cells/cell.ts';
import { nearest } from '../cells/fold.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { type OwnKpis, findOwn, ownKpiNames } from '../tabs/rows/ownKpis.ts';
import { builtinNamed, builtinNames } from './builtinNames.ts';
import { kpiAlias, kpiHint } from './kpiAlias.ts';
import { isTypedRoad, typedRoad } from './typedRoad.ts';
import { typedVolume } from './typedVolume.ts';

/**
 * The KPI that a person names: by an id, by a name in any language, by the name of one of the
 * team's own KPIs, by another word that people use, as the sum or average of a column, or as a road.
 *
 * @throws KpiError `kpi-unknown` with the nearest name, `road-unreadable`, `milestone-unknown`,
 *   `kpi-unquoted` for the mistake that a name without quotes arrives as, `kpi-column-unknown`.
 */
export function kpiNamed(text: string, leads: SheetLeads, own: OwnKpis = []): Kpi {
  const kpi = kpiIfNamed(text, leads, own);
  if (kpi) return kpi;
  const near = kpiHint(text) ?? nearest(text, [...BUILTIN.flatMap(({ id }) => builtinNames(id)), ...ownKpiNames(own)]);
  // The KPI may be in a row that could not be read.
  const [wrong] = near === null ? own.flatMap(({ mistake }) => mistake ?? []) : [];
  throw wrong ?? new KpiError('kpi-unknown', { found: text, nearest: near });
}

/**
 * As {@link kpiNamed}; null for a text that names none. To find the nearest name costs more than all
 * the rest.
 *
 * @throws KpiError as {@link kpiNamed}, but for `kpi-unknown`.
 */
export function kpiIfNamed(text: string, leads: SheetLeads, own: OwnKpis): Kpi | null {
  if (isSheetError(text)) throw new KpiError('kpi-unquoted', { found: text });
  const kpi = findOwn(text, own, leads) ?? builtinNamed(text) ?? kpiAlias(text) ?? typedVolume(text, leads);
  return kpi ?? (isTypedRoad(text) ? typedRoad(text, leads) : null);
}

/** A built-in KPI by its id. */
export function builtinKpi(id: string): Kpi {
  const kpi = builtin(id);
  if (kpi === null) throw new Error(`No built-in KPI ${id}`);
  return kpi;
}

/** A built-in KPI of a road, with another limit in days; null keeps its own limit. */
export function builtinRoad(id: string, days: number | null = null): RoadKpi {
  const kpi = builtinKpi(id);
  if (!isRoad(kpi)) throw new Error(`${id} is no road`);
  return days === null ? kpi : { ...kpi, withinDays: days };
}
