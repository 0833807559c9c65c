import { BUILTIN } from '../../core/kpis/builtinKpis.ts';
import type { Kpi } from '../../core/kpis/kpi.ts';
import { TEXTS, kpiName } from '../../i18n/index.ts';
import { fold } from '../cells/fold.ts';

/** What a person may call a built-in KPI: its id, and its name in each language. */
export function builtinNames(id: string): readonly string[] {
  return [id, ...Object.values(TEXTS).map((texts) => kpiName(id, texts))];
}

/** The built-in KPI of that name. */
export function builtinNamed(text: string): Kpi | undefined {
  const name = fold(text);
  return BUILTIN.find(({ id }) => builtinNames(id).some((other) => fold(other) === name));
}
