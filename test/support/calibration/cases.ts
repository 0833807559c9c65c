import { type History, historiesOf } from '../../../src/core/forecast/histories.ts';
import type { PeriodValue } from '../../../src/core/forecast/history.ts';
import { outlookOf } from '../../../src/core/forecast/outlookOf.ts';
import { isRoad } from '../../../src/core/kpis/kpi.ts';
import { type Leads, NEVER } from '../../../src/core/leads.ts';
import { tiersOf } from '../../../src/core/targets/tiers.ts';
import { type Period, previousPeriod } from '../../../src/core/time/period.ts';
import { PLAIN_SCHEDULE, sameForEverybody } from '../../../src/core/time/schedule.ts';
import { columnLeads } from '../columnLeads.ts';
import { chanceOf } from './chance.ts';
import { type MadeTeam, PEOPLE, type Process, madeTeam } from './processes.ts';

/** Parts of the month that are over when the question is asked. */
const PARTS = [0, 0.3, 0.65];

/** One question: will this person reach the target by the end of the month, and what came. */
interface Case {
  readonly target: number;
  readonly final: number;
  readonly isReached: boolean;
}

/** What a model says of a case; null where it says nothing. */
export interface Forecast {
  readonly chance: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A tier as it was said, and whether it came. */
export interface TierSaid {
  readonly id: string;
  readonly chance: number;
  readonly isReached: boolean;
}

/** A team on a day, with the questions of each person; null where there is none. */
export interface Asked {
  readonly team: MadeTeam;
  readonly asOfDay: number;
  readonly cases: readonly (Case | null)[];
}

/** The table as it was known at the end of a day. */
function knownOn({ leads }: MadeTeam, asOfDay: number): Leads {
  const known = leads.filter(({ created }) => created < asOfDay + 1);
  const isPaid = (paid: number): boolean => paid < asOfDay + 1;
  const milestones = new Map([
    ['created', Float64Array.from(known, ({ created }) => created)],
    ['paid', Float64Array.from(known, ({ paid }) => (isPaid(paid) ? paid : NEVER))],
  ]);
  const amounts = Float64Array.from(known, ({ paid, amount }) => (isPaid(paid) ? amount : NaN));
  const names = Array.from({ length: PEOPLE }, (_, who) => `M${who}`);
  return columnLeads({ names, codes: Int32Array.from(known, ({ who }) => who), milestones, amounts });
}

function historiesAt({ kpi }: Process, team: MadeTeam, asOfDay: number): readonly History[] {
  const schedules = sameForEverybody(PLAIN_SCHEDULE);
  return historiesOf(kpi, knownOn(team, asOfDay), { unit: 'month', asOfDay, schedules, period: team.month }).managers;
}

/** The questions about one made-up team: targets of 0.6 to 1.5 of one's own last three months. */
export function askedOf(process: Process, seed: number): readonly Asked[] {
  const { kpi } = process;
  const chance = chanceOf(seed);
  const team = madeTeam(process, chance);
  const { fromDay, toDay } = team.month;
  // With a limit in days a month is told when its leads are ripe.
  const ends = historiesAt(process, team, toDay + (isRoad(kpi) ? (kpi.withinDays ?? 0) : 0));
  const isVolume = kpi.measure === 'count' || kpi.measure === 'sum';
  const months = Array.from({ length: 3 }).reduce<Period[]>(
    (found) => [previousPeriod(found[0] ?? team.month), ...found],
    [],
  );
  return PARTS.map((part) => {
    const cases = ends.map(({ past, done, better }, who): Case | null => {
      const recent = months.flatMap(({ fromDay: first }): readonly PeriodValue[] => {
        const known = past.find(({ period }) => period.fromDay === first);
        // A month of which the table has no row is a month without a sale.
        return known ? [known] : isVolume ? [{ value: 0, leads: 0 }] : [];
      });
      const weigh = isVolume || kpi.measure === 'time' ? (): number => 1 : (leads: number): number => leads;
      const level =
        recent.reduce((sum, { value, leads }) => sum + (value ?? 0) * weigh(leads), 0) /
        recent.reduce((sum, { leads }) => sum + weigh(leads), 0);
      const times = 0.6 + 0.9 * chance.uniform();
      const target = kpi.measure === 'count' ? Math.max(1, Math.round(level * times)) : level * times;
      const final = isVolume ? finalOf(team, who, kpi.measure) : done.value;
      if (final === null || !(target > 0)) return null;
      return { target, final, isReached: better === 'higher' ? final >= target - 1e-9 : final <= target + 1e-9 };
    });
    return { team, asOfDay: fromDay - 1 + Math.round(part * (toDay - fromDay + 1)), cases };
  });
}

function finalOf({ leads, month }: MadeTeam, person: number, measure: string): number {
  return leads
    .filter(({ who, paid }) => who === person && paid >= month.fromDay && paid < month.toDay + 1)
    .reduce((sum, { amount }) => sum + (measure === 'count' ? 1 : amount), 0);
}

/** What the add-on says of each person: a forecast of the case, and the tiers of a whole month. */
export function forecastsOf(process: Process, { team, asOfDay, cases }: Asked): readonly (Forecast | null)[] {
  const histories = historiesAt(process, team, asOfDay);
  return cases.map((asked, who) => {
    const history = histories[who];
    if (asked === null || history === undefined) return null;
    const { chance, low, high } = outlookOf(history);
    return { chance: chance(asked.target), low, high };
  });
}

/** The tiers of each person before the month, and whether they came. */
export function tiersSaid(process: Process, { team, asOfDay, cases }: Asked): readonly TierSaid[] {
  return historiesAt(process, team, asOfDay).flatMap((history, who) =>
    tiersOf(history).flatMap(({ id, target, chance }) => {
      const final = cases[who]?.final;
      if (target === null || chance === null || final === undefined) return [];
      const isReached = history.better === 'higher' ? final >= target - 1e-9 : final <= target + 1e-9;
      return { id, chance, isReached };
    }),
  );
}
