import { needsAge } from '../../src/core/kpis/evaluate.ts';
import { type Kpi, isRoad } from '../../src/core/kpis/kpi.ts';
import { firstOf, lackedBy } from './milestones.ts';

/** A KPI that a warehouse cannot tell, and the columns of which one would do. */
export interface Missing {
  readonly kpi: Kpi;
  /** Empty where the canonical view cannot tell it whatever is mapped. */
  readonly needs: readonly string[];
}

export interface Carried {
  readonly kpis: readonly Kpi[];
  readonly missing: readonly Missing[];
}

/**
 * Which KPIs can be told of a view with these columns, each as it is counted there, and what the
 * others lack.
 *
 * @param columns Canonical columns that the mapping fills.
 * @example
 * carried([builtin('sales'), builtin('meetings')], new Set(['paid'])).missing[0].needs // => ['meeting']
 */
export function carried(kpis: readonly Kpi[], columns: ReadonlySet<string>): Carried {
  const [can, missing]: [Kpi[], Missing[]] = [[], []];
  for (const kpi of kpis) {
    const { orElse } = isRoad(kpi) ? { orElse: null } : kpi;
    const needs = lacking(kpi, columns);
    if (needs === null) can.push(kpi);
    else if (orElse !== null && lacking(orElse, columns) === null) can.push(orElse);
    else missing.push({ kpi, needs });
  }
  return { kpis: can, missing };
}

/** The first columns that are needed and not there; null where the KPI can be told. */
function lacking(kpi: Kpi, columns: ReadonlySet<string>): readonly string[] | null {
  // Counted by month, so the day that puts a lead into one must be known.
  const ends: readonly (readonly [ids: readonly string[], isDated: boolean])[] = isRoad(kpi)
    ? [
        [kpi.from, true],
        [kpi.to, needsAge(kpi)],
      ]
    : [[kpi.to, true]];
  for (const [ids, isDated] of ends) {
    if (firstOf(ids) === null) return [];
    // The first of several milestones can be told where any of them is there.
    const lacks = ids.map((id) => lackedBy(id, columns, isDated));
    if (lacks.every((lack) => lack !== null)) return lacks.flat();
  }
  if (isRoad(kpi) || kpi.column === '') return null;
  const column = kpi.column === 'nps_points' ? 'nps' : kpi.column;
  return columns.has(column) ? null : [column];
}
