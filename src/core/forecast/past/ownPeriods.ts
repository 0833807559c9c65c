import type { Evidence } from '../../kpis/evidence/evidence.ts';
import type { Measured } from '../../kpis/measured.ts';
import { type Kpi, isRoad } from '../../kpis/kpi.ts';
import type { Period } from '../../time/period.ts';
import type { Schedule } from '../../time/schedule.ts';
import type { History, PastValue, PeriodValue } from '../history.ts';
import type { HistoryFrame } from '../historyFrame.ts';
import { arrivedOf } from '../ripening.ts';
import { expectedShare } from './usualCourse.ts';
import { workShareFrom, workedShare } from './workShare.ts';

/** Whose history it is: one person, or the team as if it were one. */
export interface Whose {
  /** Their part of what was evaluated for everybody. */
  readonly pick: (evidence: Evidence) => Measured | undefined;
  readonly schedule: Schedule;
  /** The first day on which the data know of them. */
  readonly firstDay: number;
  /** Counts and sums: what a period without leads is, nothing or 0. */
  readonly absent: 0 | null;
}

/**
 * The person's past periods, oldest first. Left out are those in which they did not work, or had
 * nothing to count, and those too young to be told.
 */
export function pastValuesOf(frame: HistoryFrame, whose: Whose): readonly PastValue[] {
  return frame.past.flatMap(({ period, evidence, isTold }) => {
    if (!isTold) return [];
    const { value: measured, leads } = whose.pick(evidence) ?? NOTHING;
    const value = measured ?? (frame.isVolume ? whose.absent : null);
    const work = workBehind(frame, whose, period);
    return work > 0 && value !== null ? [{ period, value, leads, work }] : [];
  });
}

/**
 * True for a past period in which the person had no leads, where that says that they were away.
 *
 * @param came Leads that came in it, also those of whom a time is not told: they have not arrived.
 */
export function isAway(
  { isVolume, kpi, tellsAbsence }: HistoryFrame,
  { pick, absent }: Whose,
  evidence: Evidence,
  came: number,
): boolean {
  const { value } = pick(evidence) ?? NOTHING;
  return isVolume ? tellsAbsence && (value ?? absent) === null : isRoad(kpi) && came === 0;
}

/** How much of a past period was worked and is in the data, 0 to 1. */
export function workBehind(
  { asOfDay, course, everybody }: HistoryFrame,
  { schedule, firstDay }: Whose,
  period: Period,
): number {
  const isOver = period.toDay <= asOfDay;
  const share = isOver ? 1 : expectedShare(course, workedShare(schedule, period, asOfDay));
  return share * workShareFrom(schedule, everybody, period, firstDay);
}

/**
 * How the work of the asked period is divided for a person: {@link History.left} and `work`; `seen`
 * is the share that is over and in the data, less than the rest to 1 for a newcomer.
 */
export function workOfPeriod(
  { period, asOfDay, course, everybody }: HistoryFrame,
  { schedule, firstDay }: Pick<Whose, 'schedule' | 'firstDay'>,
): Pick<History, 'left' | 'work'> & { readonly seen: number } {
  const shareBy = (day: number): number => expectedShare(course, workedShare(schedule, period, day));
  const over = shareBy(asOfDay);
  return {
    left: 1 - over,
    seen: Math.max(0, over - shareBy(Math.min(asOfDay, firstDay - 1))),
    work: workShareFrom(schedule, everybody, period, -Infinity),
  };
}

/**
 * The period so far. Of a share with a limit in days its ripening leads belong to it, and those of
 * them that arrived have arrived.
 */
export function doneOf(kpi: Kpi, ripe: Measured, young: Measured, absent: 0 | null): PeriodValue {
  if (young.leads === 0) return { value: ripe.value ?? absent, leads: ripe.leads };
  const leads = ripe.leads + young.leads;
  const share = (arrivedOf(kpi, ripe) + arrivedOf(kpi, young)) / leads;
  return { value: kpi.measure === 'keep' ? 1 - share : share, leads };
}

const NOTHING: Measured = { value: null, leads: 0, ripening: 0 };
