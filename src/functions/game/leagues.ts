import { leaguesOf } from '../../core/board/leagues.ts';
import { evaluate } from '../../core/kpis/evaluate.ts';
import type { Evidence } from '../../core/kpis/evidence.ts';
import { isRoad, milestonesOf } from '../../core/kpis/kpi.ts';
import { rankingEvidence } from '../../core/kpis/scoreEvidence.ts';
import { type Period, previousPeriod } from '../../core/time/period.ts';
import { type Texts, columnName, kpiName } from '../../i18n/index.ts';
import type { Ranking } from '../../read/arguments/kpis.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { managerNames } from '../../read/arguments/managers.ts';
import type { Table } from '../table/table.ts';

export interface LeagueOptions {
  readonly ranking: Ranking;
  readonly size: number;
  readonly period: Period;
  readonly asOfDay: number;
}

/** Leagues of near equals, as a table: league by league, inside by place. */
export function leaguesAnswer(leads: SheetLeads, options: LeagueOptions, texts: Texts): Table {
  const { ranking, size, period, asOfDay } = options;
  leads.expect(ranking.parts.flatMap(({ kpi }) => milestonesOf(kpi)));
  const names = managerNames(leads);
  const last = previousPeriod(period);
  const now = evidenceIn(period, Infinity);
  const before = previousPeriod(last);
  const then = { last: evidenceIn(last, last.toDay), before: evidenceIn(before, before.toDay) };
  const places = leaguesOf({ now, ...then }, size, names);
  const { fair, unit } = now.estimates();
  const only = ranking.isScore ? undefined : ranking.parts[0]?.kpi;
  const { board, leagues: words } = texts;
  return {
    columns: [
      { title: words.league, format: 'integer' },
      { title: board.place, format: 'integer' },
      { title: columnName('manager', texts), format: 'text' },
      { title: only ? kpiName(only.id, texts) : board.score, format: only?.unit ?? 'score' },
      {
        title: unit === 'pace' ? board.fairPace : board.fair,
        format: unit === 'same' ? (only?.unit ?? 'score') : unit,
      },
      { title: board.leads, format: 'integer' },
      { title: words.previous, format: 'integer' },
      { title: words.move, format: 'text' },
    ],
    rows: places.map(({ league, place, manager, previous, next }) => {
      const { value = null, leads: count = 0 } = now.managers[manager] ?? {};
      const move = next === null ? null : next < league ? words.up : next > league ? words.down : words.stay;
      return [league, place, names[manager] ?? '', value, fair[manager] ?? null, count, previous, move];
    }),
  };

  /** What sorts people is judged as it stood on the period's last day, so that a league stays what it was; a KPI with a limit in days when the leads had so many days. */
  function evidenceIn(asked: Period, lastDay: number): Evidence {
    const parts = ranking.parts.map(({ kpi, weight }) => {
      const ripe = isRoad(kpi) ? (kpi.withinDays ?? kpi.ripeDays ?? 0) : 0;
      return { evidence: evaluate(kpi, leads, { period: asked, asOfDay: Math.min(asOfDay, lastDay + ripe) }), weight };
    });
    return rankingEvidence(parts, ranking.isScore);
  }
}
