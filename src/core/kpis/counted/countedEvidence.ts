import { groupSize, type DayCounts } from '../../stats/survival/dayCounts.ts';
import { averageEvidence } from '../evidence/averageEvidence.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Timeframe } from '../timeframe.ts';
import { halfEvidence } from '../evidence/halfEvidence.ts';
import { shareEvidence } from '../evidence/shareEvidence.ts';
import { timeEvidence } from '../evidence/timeEvidence.ts';
import { type TimesWithin, ripeOf } from '../evidence/timesWithin.ts';
import { volumeEvidence } from '../evidence/volumeEvidence.ts';
import { mapGroups } from '../groups.ts';
import { type Kpi, type RoadKpi, TIME_DAYS, isRoad, isTime } from '../kpi.ts';
import type { GroupCounts } from './groupCounts.ts';
import { countedGroups } from './countedGroups.ts';
import type { ManagerCounts } from './kpiCounts.ts';

/**
 * What was counted of a KPI, judged as if it had just been counted on the leads.
 *
 * @throws KpiError those of `KpiCounts`.
 * @example
 * const counted = { ...NO_COUNTS, leads: 4, reached: 1 };
 * const counts = { rowsOf: () => [{ slot: 0, period: null, counted }] };
 * const leads = { counts, managers: { names: ['Ann'], codes: [0] } };
 * countedEvidence(builtin('conversion'), leads, { period: null, asOfDay: 30 }).managers
 * // => [{ value: 0.25, leads: 4, ripening: 0 }]
 */
export function countedEvidence(kpi: Kpi, leads: ManagerCounts, timeframe: Timeframe): Evidence {
  const groups = countedGroups(kpi, leads, timeframe);
  if (isRoad(kpi)) {
    if (kpi.measure === 'time')
      return timeEvidence(
        kpi,
        mapGroups(groups, (of) => timesOf(of, limitOf(kpi))),
      );
    if (kpi.measure === 'half') return halfEvidence(kpi, mapGroups(groups, daysOf));
    return shareEvidence(
      kpi,
      mapGroups(groups, ({ reached, leads, ripening }) => ({ successes: reached, trials: leads, ripening })),
    );
  }
  if (kpi.measure === 'average')
    return averageEvidence(
      kpi,
      mapGroups(groups, ({ leads, sum, squares }) => ({ n: leads, sum, squares: squares ?? 0 })),
    );
  const totals = mapGroups(groups, ({ leads, sum, squares, present }) => ({
    count: leads,
    sum,
    squares: squares ?? sum,
    present: present > 0,
  }));
  const isSum = [...groups.managers, groups.nobody].some(({ squares }) => squares !== null);
  return volumeEvidence(
    kpi,
    // The team is there as soon as anything was counted.
    { ...totals, team: () => ({ ...totals.team(), present: leads.managers.codes.length > 0 }) },
    isSum ? 'amounts' : 'leads',
  );
}

/**
 * How many leads of a timeframe are as old as the limit of a KPI, and how many are younger.
 *
 * @example
 * const counted = { ...NO_COUNTS, leads: 4, ripening: 3 };
 * const counts = { rowsOf: () => [{ slot: 0, period: null, counted }] };
 * const leads = { counts, managers: { names: ['Ann'], codes: [0] } };
 * ageIn(builtin('retention'), leads, { period: null, asOfDay: 30 }) // => { ripe: 4, ripening: 3 }
 */
export function ageIn(
  kpi: RoadKpi,
  leads: ManagerCounts,
  timeframe: Timeframe,
): { readonly ripe: number; readonly ripening: number } {
  const team = countedGroups(kpi, leads, timeframe).team();
  if (!isTime(kpi)) return { ripe: team.leads, ripening: team.ripening };
  const times = timesOf(team, limitOf(kpi));
  const { leads: ripe } = ripeOf(times, limitOf(kpi));
  return { ripe, ripening: groupSize(times) - ripe };
}

const limitOf = ({ withinDays }: RoadKpi): number => withinDays ?? TIME_DAYS;

/**
 * The times of a group by day; all that are longer than the limit are in the box behind it.
 *
 * @param days The limit.
 * @example
 * const times = [{ box: 1, arrived: 3, waiting: 0, ripe: 2 }, { box: 9, arrived: 0, waiting: 5, ripe: 0 }];
 * const { events, censored, young } = timesOf({ ...NO_COUNTS, times }, 2);
 * [[...events], [...censored], [...young]] // => [[0, 3, 0, 0], [0, 0, 0, 5], [0, 1, 0, 0]]
 */
export function timesOf({ times }: GroupCounts, days: number): TimesWithin {
  const boxes = (): Uint32Array => new Uint32Array(days + 2);
  const all = { events: boxes(), censored: boxes(), young: boxes() };
  for (const { box, arrived, waiting, ripe } of times) {
    const at = Math.min(box, days + 1);
    all.events[at] = (all.events[at] ?? 0) + arrived;
    all.censored[at] = (all.censored[at] ?? 0) + waiting;
    all.young[at] = (all.young[at] ?? 0) + arrived - ripe;
  }
  return all;
}

/**
 * The times of a group by box, without a limit.
 *
 * @example
 * const times = [{ box: 1, arrived: 3, waiting: 0, ripe: 3 }, { box: 2, arrived: 0, waiting: 5, ripe: 0 }];
 * const { events, censored } = daysOf({ ...NO_COUNTS, times });
 * [[...events], [...censored]] // => [[0, 3, 0], [0, 0, 5]]
 */
export function daysOf({ times }: GroupCounts): DayCounts {
  const length = times.reduce((most, { box }) => Math.max(most, box + 1), 0);
  const [events, censored] = [new Uint32Array(length), new Uint32Array(length)];
  for (const { box, arrived, waiting } of times) {
    events[box] = arrived;
    censored[box] = waiting;
  }
  return { events, censored };
}
