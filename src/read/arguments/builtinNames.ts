import { BUILTIN, builtin } from '../../core/kpis/builtinKpis.ts';
import type { Kpi } from '../../core/kpis/kpi.ts';
import { TEXTS, kpiName } from '../../i18n/index.ts';
import { fold } from '../cells/fold.ts';

/**
 * The names that a person may use for a built-in KPI: its id, and its name in each language, also
 * without what stands in brackets.
 */
export function builtinNames(id: string): readonly string[] {
  const names = Object.values(TEXTS).map((texts) => kpiName(id, texts));
  return [...new Set([id, ...names, ...names.map((name) => name.replace(/ \(.*/, ''))])];
}

let byName: ReadonlyMap<string, Kpi> | null = null;

/** The built-in KPI with that id or name; undefined when there is none. */
export function builtinNamed(text: string): Kpi | undefined {
  // Most formulas give an id: then the names in all languages are not gathered.
  return builtin(text) ?? (byName ??= kpisByName()).get(fold(text));
}

/** Every name, folded; of two KPIs with one name the first has it. */
function kpisByName(): ReadonlyMap<string, Kpi> {
  const kpis = new Map<string, Kpi>();
  for (const kpi of BUILTIN) {
    for (const name of builtinNames(kpi.id).map(fold)) if (!kpis.has(name)) kpis.set(name, kpi);
  }
  return kpis;
}
