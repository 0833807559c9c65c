import type { Schedules } from '../time/schedule.ts';
import { canCarry, evaluate } from '../kpis/evaluate.ts';
import { roadKpi } from '../kpis/kpi.ts';
import type { Leads } from '../leads.ts';
import type { BinomialCount } from '../stats/binomialCount.ts';
import { newcombe } from '../stats/newcombe.ts';
import { sureDifference } from '../stats/sureDifference.ts';
import { ratio } from '../stats/ratio.ts';
import { type WeeklyWork, grownWeeklyWork } from './grownWeeklyWork.ts';
import { type LongWorkRun, longWorkRun } from './longWorkRun.ts';
import { type GrownShare, hasTimeOfDay, workOnDaysOff, workOutOfHours } from './workOffTime.ts';
import { workDone } from './workDone.ts';

/**
 * What a head may ask about. `hours`: work outside working hours; `daysOff`: on days off, both as
 * shares of work. `run`: calendar days in a row with work. `effort`: more work while conversion
 * falls; `now` and `usual` are the share of leads that paid within 14 days.
 */
export const LOAD_PROMPTS = ['hours', 'daysOff', 'run', 'effort'] as const;
type LoadPromptId = (typeof LOAD_PROMPTS)[number];

export interface LoadPrompt {
  readonly manager: number;
  readonly prompt: LoadPromptId;
  /** In the last 2 weeks. */
  readonly now: number;
  /** In one's own 8 weeks before; null where there is nothing to compare with. */
  readonly usual: number | null;
  /** For `effort`: how many things were done a week. */
  readonly work: WeeklyWork | null;
}

interface Load {
  /** By manager, in the order of the prompts; only those that fire. */
  readonly prompts: readonly LoadPrompt[];
  /**
   * What these data cannot tell: `hours` without times of day, `effort` without dates of creation
   * and payment.
   */
  readonly unchecked: readonly LoadPromptId[];
}

const NOW = 14;
const BEFORE = 56;
/** Who has less of their own before the last 2 weeks is new: there is nothing usual yet. */
const LEAST_BEFORE = 28;
/** Leads are compared at one age: paid within so many days, and old enough to tell. */
const RIPE = 14;

/**
 * Prompts for a talk, never a diagnosis: no threshold of overload is validated. So everybody is
 * held against their own 8 weeks before the last 2, each prompt at 95 %.
 *
 * A share of work fires when the days with such work surely became more frequent (Fisher's exact
 * test). A run fires when it is long, and unlikely for who works as often as before. Effort fires
 * when the work of a week surely grew (Student) while conversion at equal age surely fell
 * (Newcombe). Left out is who has less than 4 weeks before the last 2. The chance of a target needs
 * targets: it is told where those are.
 *
 * @throws KpiError `column-missing` when no work is dated.
 */
export function loadOf(leads: Leads, schedules: Schedules, asOfDay: number): Load {
  const now = { fromDay: asOfDay - NOW + 1, toDay: asOfDay };
  const work = workDone(leads, now.fromDay - BEFORE, asOfDay);
  const conversion = conversionsOf(leads, asOfDay);
  const prompts = work.flatMap(({ serials, firstDay }, manager): LoadPrompt[] => {
    const schedule = schedules.of(manager);
    const before = {
      fromDay: Math.max(now.fromDay - BEFORE, firstDay, schedule.fromDay),
      toDay: now.fromDay - 1,
    };
    const isNew = !(before.toDay - before.fromDay + 1 >= LEAST_BEFORE);
    // Who comes back after a long leave has nothing usual either.
    if (isNew || !serials.some((serial) => serial >= before.fromDay && serial < now.fromDay)) return [];
    const prompt = (
      id: LoadPromptId,
      found: GrownShare | LongWorkRun | null,
      more: WeeklyWork | null = null,
    ): LoadPrompt[] =>
      found === null ? [] : [{ manager, prompt: id, now: found.now, usual: found.usual, work: more }];
    const days = new Set(serials.map(Math.floor).filter((day) => day >= before.fromDay));
    const more = grownWeeklyWork(serials, now, before);
    return [
      ...prompt('hours', workOutOfHours(serials, schedule, now, before)),
      ...prompt('daysOff', workOnDaysOff(serials, schedule, now, before)),
      ...prompt('run', longWorkRun(days, schedule, now, before)),
      ...prompt('effort', more && fallen(conversion, manager), more),
    ];
  });
  const isTimed = work.some(({ serials }) => serials.some(hasTimeOfDay));
  const unchecked: LoadPromptId[] = [
    ...(isTimed ? [] : ['hours' as const]),
    ...(conversion ? [] : ['effort' as const]),
  ];
  return { prompts, unchecked };
}

/**
 * Leads and how many paid at one age, by manager: those that became old enough in the last 2 weeks,
 * and in the 8 before. Null when the data cannot tell.
 */
type Conversions = readonly [now: readonly BinomialCount[], before: readonly BinomialCount[]] | null;

function conversionsOf(leads: Leads, asOfDay: number): Conversions {
  const kpi = roadKpi('', 'created', 'paid', RIPE);
  if (!canCarry(kpi, leads)) return null;
  const youngest = asOfDay - RIPE;
  const count = (fromDay: number, toDay: number): BinomialCount[] =>
    evaluate(kpi, leads, { period: { fromDay, toDay }, asOfDay }).managers.map(({ value, leads: trials }) => ({
      successes: Math.round((value ?? 0) * trials),
      trials,
    }));
  return [count(youngest - NOW + 1, youngest), count(youngest - NOW - BEFORE + 1, youngest - NOW)];
}

function fallen(conversions: Conversions, manager: number): GrownShare | null {
  const [now, before] = (conversions ?? []).map((all) => all[manager]);
  if (now === undefined || before === undefined || sureDifference(newcombe(now, before)) >= 0) return null;
  const [share, usual] = [ratio(now.successes, now.trials), ratio(before.successes, before.trials)];
  return share === null || usual === null ? null : { now: share, usual };
}
