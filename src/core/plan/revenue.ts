import { builtin } from '../kpis/builtinKpis.ts';
import { evaluate } from '../kpis/evaluate.ts';
import type { Timeframe } from '../kpis/timeframe.ts';
import type { Kpi } from '../kpis/kpi.ts';
import type { Leads } from '../leads.ts';
import type { Period } from '../time/period.ts';
import { quantile } from '../stats/quantile.ts';
import { ratio } from '../stats/ratio.ts';

/**
 * Revenue of a manager (null: of the team) in a period up to `asOf`, refunds subtracted; 0 where
 * nothing was sold.
 *
 * @throws KpiError `column-missing`.
 */
export function revenueOf(leads: Leads, manager: number | null, asOfDay: number): (period: Period) => number {
  return (period) => valueOf('revenue', leads, manager, { period, asOfDay });
}

/** How many sales at the team's level are added to a person's own. */
const ADDED = 5;

/**
 * What one sale brings, refunds subtracted. Of one person it is pulled to the team as by five more
 * sales at the team's level: somebody's one big sale is no plan.
 *
 * @returns Money; null without sales.
 */
export function revenuePerSale(leads: Leads, manager: number | null, timeframe: Timeframe): number | null {
  const [money, sales] = ['revenue', 'sales'].map((id) => valueOf(id, leads, null, timeframe));
  const team = ratio(money ?? NaN, sales ?? NaN);
  if (manager === null || team === null) return team;
  const [own, count] = ['revenue', 'sales'].map((id) => valueOf(id, leads, manager, timeframe));
  return ratio((own ?? NaN) + ADDED * team, (count ?? NaN) + ADDED);
}

function valueOf(id: string, leads: Leads, manager: number | null, timeframe: Timeframe): number {
  const found = evaluate(builtinKpi(id), leads, timeframe);
  return (manager === null ? found.team : found.managers[manager])?.value ?? 0;
}

function builtinKpi(id: string): Kpi {
  const kpi = builtin(id);
  if (kpi === null) throw new Error(`No built-in KPI ${id}`);
  return kpi;
}

/**
 * The average check of a manager (null: of the team) and the best own level: the top quartile (type
 * 7) of the people's fair values, never below it. Null with fewer than two people who sold.
 */
export function checkLevel(
  leads: Leads,
  manager: number | null,
  timeframe: Timeframe,
): { readonly now: number; readonly best: number } | null {
  const found = evaluate(builtinKpi('average_check'), leads, timeframe);
  const levels = found.estimates().fair;
  const known = levels.filter((level) => level !== null).sort((a, b) => a - b);
  const now = manager === null ? found.team.value : (levels[manager] ?? null);
  const best = quantile(known, 0.75);
  return known.length < 2 || now === null || best === null ? null : { now, best: Math.max(now, best) };
}
