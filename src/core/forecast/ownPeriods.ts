import type { Evidence, Measured } from '../kpis/evidence.ts';
import type { Kpi } from '../kpis/kpi.ts';
import type { Schedule } from '../time/schedule.ts';
import type { History, PastValue, PeriodValue } from './history.ts';
import type { HistoryFrame } from './historyFrame.ts';
import { arrivedOf } from './ripening.ts';
import { expectedShare } from './usualCourse.ts';
import { workShareFrom, workedShare } from './workShare.ts';

/** Whose history it is: one person, or the team as if it were one. */
export interface Whose {
  /** Their part of what was evaluated for everybody. */
  readonly pick: (evidence: Evidence) => Measured | undefined;
  readonly schedule: Schedule;
  /** The first day on which the data know of them. */
  readonly firstDay: number;
  /** See {@link History.saleWeight}. */
  readonly saleWeight: number;
  /** Counts and sums: what a period without leads is, nothing or 0. */
  readonly absent: 0 | null;
}

/** A past period, with the leads that came in it, ripe or not. */
interface PeriodKnown extends PastValue {
  readonly came: number;
}

/**
 * The person's past periods, oldest first. Left out are those in which they did not work, or had
 * nothing to count.
 */
export function pastValuesOf(frame: HistoryFrame, { pick, schedule, firstDay, absent }: Whose): readonly PeriodKnown[] {
  const { asOfDay, course, everybody, isVolume } = frame;
  return frame.past.flatMap(({ period, evidence }) => {
    const { value: measured, leads, ripening } = pick(evidence) ?? NOTHING;
    const value = measured ?? (isVolume ? absent : null);
    const isOver = period.toDay <= asOfDay;
    const share = isOver ? 1 : expectedShare(course, workedShare(schedule, period, asOfDay));
    const work = share * workShareFrom(schedule, everybody, period, firstDay);
    const isTold = work > 0 && (value !== null || ripening > 0);
    return isTold ? [{ period, value, leads, work, came: leads + ripening }] : [];
  });
}

/**
 * How the work of the asked period is divided for a person: {@link History.left}, `seen` and
 * `work`.
 */
export function workOfPeriod(
  { period, asOfDay, course, everybody }: HistoryFrame,
  { schedule, firstDay }: Pick<Whose, 'schedule' | 'firstDay'>,
): Pick<History, 'left' | 'seen' | 'work'> {
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
