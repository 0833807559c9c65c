import { evaluate } from '../kpis/evaluate.ts';
import type { Timeframe } from '../kpis/timeframe.ts';
import { type Kpi, type RoadKpi, isRoad } from '../kpis/kpi.ts';
import { timeCounts } from '../kpis/evidence/timeCounts.ts';
import type { Leads, Names } from '../leads.ts';
import { firstMilestoneDays } from '../kpis/periodDates.ts';
import { regroup } from '../kpis/regroup.ts';
import { expectedEvents } from '../stats/survival/expectedEvents.ts';
import { sumOf } from '../stats/sumOf.ts';
import { countAt, groupSize, totalCount } from '../stats/survival/dayCounts.ts';
import { type MixCell, mixCells } from './mixCells.ts';

/**
 * What some leads gave, and what they would have given at the team's level in each group of the
 * mix.
 */
export interface MixResult {
  leads: number;
  observed: number;
  expected: number;
}

/** For each manager by code, and for the leads of nobody. All expected sum to all observed. */
export interface MixResults {
  readonly managers: readonly MixResult[];
  readonly nobody: MixResult;
}

/**
 * Of a share: leads that made it. Of an average: the sum of its values. The team's level in a group
 * is the pooled one.
 */
export function pooledMixResults(kpi: Kpi, leads: Leads, mix: Names, timeframe: Timeframe): MixResults {
  return tallied(leads, mix, (split, groups) => {
    const found = evaluate(kpi, split, timeframe).managers.map(({ value, leads: count }) => ({
      leads: count,
      // Back from a share to whole leads.
      observed: isRoad(kpi) ? Math.round((value ?? 0) * count) : (value ?? 0) * count,
      expected: 0,
    }));
    for (const cells of groups) {
      const ours = cells.map((cell) => found[cell]).filter((tally) => tally !== undefined);
      const [observed, count] = [sumOf(ours, (tally) => tally.observed), sumOf(ours, (tally) => tally.leads)];
      for (const tally of ours) tally.expected = count === 0 ? 0 : (observed * tally.leads) / count;
    }
    return found;
  });
}

/**
 * Of a time: arrivals, and those expected of the same leads at the team's speed in their group (a
 * log-rank stratified by the mix).
 */
export function arrivalMixResults(kpi: RoadKpi, leads: Leads, mix: Names, timeframe: Timeframe): MixResults {
  return tallied(leads, mix, (split, groups) => {
    const counts = timeCounts(
      kpi,
      split,
      firstMilestoneDays(kpi.from, split),
      firstMilestoneDays(kpi.to, split),
      timeframe,
    ).managers;
    const found = counts.map((group) => ({
      leads: groupSize(group),
      observed: totalCount(group.events),
      expected: 0,
    }));
    for (const cells of groups) {
      const expected = expectedEvents(cells.map((cell) => counts[cell] ?? { events: [], censored: [] }));
      cells.forEach((cell, i) => {
        const tally = found[cell];
        if (tally !== undefined) tally.expected = countAt(expected, i);
      });
    }
    return found;
  });
}

/**
 * @param count Of leads that are split by cell: the tally of each, given which cells make a group
 *   of the mix.
 */
function tallied(
  leads: Leads,
  mix: Names,
  count: (split: Leads, groups: readonly (readonly number[])[]) => readonly MixResult[],
): MixResults {
  const { cells, codes } = mixCells(leads.managers, mix);
  const groups: number[][] = [];
  cells.forEach(({ group }: MixCell, cell) => (groups[group] ??= []).push(cell));
  // A group without leads has no cell.
  const filled = groups.filter((group) => group !== undefined);
  const managers = leads.managers.names.map((): MixResult => ({ leads: 0, observed: 0, expected: 0 }));
  const nobody: MixResult = { leads: 0, observed: 0, expected: 0 };
  count(regroup(leads, codes, cells.length), filled).forEach((tally, cell) => {
    const sum = managers[cells[cell]?.manager ?? -1] ?? nobody;
    sum.leads += tally.leads;
    sum.observed += tally.observed;
    sum.expected += tally.expected;
  });
  return { managers, nobody };
}
