import { BUILTIN } from '../../core/kpis/builtinKpis.ts';
import type { Kpi } from '../../core/kpis/kpi.ts';
import { TEXTS, kpiName } from '../../i18n/index.ts';
import { fold } from '../cells/fold.ts';

/** The names that a person may use for a built-in KPI: its id, and its name in each language. */
export function builtinNames(id: string): readonly string[] {
  return [id, ...Object.values(TEXTS).map((texts) => kpiName(id, texts))];
}

/** The built-in KPI with that id or name; undefined when there is none. */
export function builtinNamed(text: string): Kpi | undefined {
  const name = fold(text);
  return BUILTIN.find(({ id }) => builtinNames(id).some((other) => fold(other) === name));
}
