import type { Kpi } from '../kpis/kpi.ts';
import type { Leads } from '../leads.ts';
import { amountsOf } from './amounts.ts';
import { groupHistories } from './groupHistories.ts';
import type { History } from './history.ts';
import { type HistoryAsk, type HistoryFrame, historyFrame } from './historyFrame.ts';
import type { Whose } from './past/ownPeriods.ts';
import { pastCuts } from './past/pastCuts.ts';
import { countsByPeriod } from './past/periodCounts.ts';
import type { UsualCourse } from './past/usualCourse.ts';
import { workedShare } from './past/workShare.ts';

export type { History } from './history.ts';
export type { HistoryAsk } from './historyFrame.ts';

/** For every manager by code, and for the whole team. */
export interface Histories {
  readonly managers: readonly History[];
  readonly team: History;
  /** The usual course of a period; null is a straight line. */
  readonly curve: UsualCourse | null;
}

/**
 * What is known of a KPI for all managers at once: the leads are cut into periods once, and each
 * period tells all managers.
 *
 * Shares and times without a limit in days are taken as they stood when their period ended, for
 * that is how this one will be judged; with a limit, as they ripened. Periods in which a manager
 * had nothing to count are left out of the past that is shown; in the forecast they are periods of
 * nothing.
 *
 * @throws KpiError `column-missing` when the data cannot carry the KPI in time.
 */
export function historiesOf(kpi: Kpi, leads: Leads, ask: HistoryAsk): Histories {
  const frame = historyFrame(kpi, leads, ask);
  const people = leads.managers.names.length;
  const counts = countsOf(frame, people);
  const amounts = amountsOf(frame, people);
  const of = (whose: readonly Whose[], from: number): readonly History[] =>
    groupHistories(
      frame,
      whose.map((one, i) => ({
        whose: one,
        counts: counts[from + i] ?? { whole: [], early: [], done: 0 },
        amounts: amounts[from + i] ?? [],
      })),
    );
  const [team] = of([teamOf(frame)], people);
  if (team === undefined) throw new Error('No team');
  return {
    managers: of(
      leads.managers.names.map((_, code) => personOf(frame, code, ask)),
      0,
    ),
    team,
    curve: frame.course,
  };
}

function countsOf({ past, older, period, asOfDay, everybody, days, codes }: HistoryFrame, people: number) {
  const periods = [...older, ...past.map((one) => one.period)];
  const share = asOfDay < period.fromDay ? null : workedShare(everybody, period, asOfDay);
  const cuts = pastCuts(periods, everybody, share);
  return countsByPeriod(days, codes, people, { past: periods, cuts, period, asOfDay });
}

function personOf({ dataStart, absent }: HistoryFrame, code: number, { schedules }: HistoryAsk): Whose {
  return {
    pick: (evidence) => evidence.managers[code],
    schedule: schedules.of(code),
    firstDay: dataStart.of(code),
    absent,
  };
}

function teamOf({ dataStart, everybody }: HistoryFrame): Whose {
  return {
    pick: (evidence) => evidence.team,
    schedule: everybody,
    firstDay: dataStart.day ?? Infinity,
    absent: dataStart.day === null ? null : 0,
  };
}
