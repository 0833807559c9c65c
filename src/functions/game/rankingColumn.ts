import type { Kpi } from '../../core/kpis/kpi.ts';
import { type Texts, kpiName } from '../../i18n/index.ts';
import type { Ranking } from '../../read/arguments/rankingArgument.ts';
import type { Format } from '../table/format.ts';

/** The title of what ranks people, a KPI or the Score, and how its numbers are shown. */
export function rankingColumn(ranking: Ranking, texts: Texts): { readonly title: string; readonly format: Format } {
  const kpi = onlyKpi(ranking);
  return kpi ? { title: kpiName(kpi.id, texts), format: kpi.unit } : { title: texts.titles.score, format: 'score' };
}

/** The KPI that ranks people; null for a Score of several. */
export function onlyKpi({ parts, isScore }: Ranking): Kpi | null {
  return (isScore ? null : parts[0]?.kpi) ?? null;
}
