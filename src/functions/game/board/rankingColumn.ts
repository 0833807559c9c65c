import { builtin } from '../../../core/kpis/builtinKpis.ts';
import type { Kpi } from '../../../core/kpis/kpi.ts';
import { periodLabel } from '../../../core/time/periodUnit.ts';
import { type Texts, fill, kpiName } from '../../../i18n/index.ts';
import type { Ranking } from '../../../read/arguments/rankingArgument.ts';
import { groupBy } from '../../../read/groupBy.ts';
import type { Format } from '../../table/format.ts';
import type { RankedEvidence } from './evidenceOfRanking.ts';

/** A title, what stands behind it in brackets, and how the numbers below are shown. */
interface RankingColumn {
  readonly title: string;
  readonly note: string;
  readonly format: Format;
}

/**
 * The column of what ranks people, a KPI or the Score. The note names the period of KPIs that are
 * told for another than the asked one, and the parts that are left out.
 */
export function rankingColumn(
  ranking: Ranking,
  texts: Texts,
  { shifted, untold }: Pick<RankedEvidence, 'shifted' | 'untold'> = { shifted: [], untold: [] },
): RankingColumn {
  const only = onlyKpi(ranking);
  const nameOf = ({ id }: Kpi): string => kpiName(id, texts);
  // Of the built-in ones the name alone, without its limit: two in full do not fit into a title.
  const shortOf = (kpi: Kpi): string => (builtin(kpi.id) ? nameOf(kpi).replace(/(?: \(|,).*/, '') : nameOf(kpi));
  const listed = (kpis: readonly Kpi[]): string => kpis.map(shortOf).join(', ');
  const byPeriod = groupBy(shifted, ({ period }) => periodLabel(period));
  const notes = [
    ...[...byPeriod].map(([label, told]) => (only ? '' : `${listed(told.map(({ kpi }) => kpi))}: `) + label),
    ...(untold.length === 0 ? [] : [fill(texts.board.without, { kpi: listed(untold) })]),
  ].join('; ');
  return {
    title: only ? nameOf(only) : texts.titles.score,
    note: notes && ` (${notes})`,
    format: only ? only.unit : 'score',
  };
}

/** The KPI that ranks people; null for a Score of several. */
export function onlyKpi({ parts, isScore }: Ranking): Kpi | null {
  return (isScore ? null : parts[0]?.kpi) ?? null;
}
