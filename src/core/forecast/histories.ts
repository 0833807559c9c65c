import type { Kpi } from '../kpis/kpi.ts';
import type { Leads } from '../leads.ts';
import type { History } from './history.ts';
import { type HistoryAsk, type HistoryFrame, historyFrame } from './historyFrame.ts';
import { ownHistory } from './ownHistory.ts';
import type { Whose } from './ownPeriods.ts';
import { teamLevelOf, teamVarianceOf } from './teamLevel.ts';
import type { UsualCourse } from './usualCourse.ts';

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
 * had nothing to count are left out; a month without a sale, of somebody who had leads, is a 0.
 *
 * @throws KpiError `column-missing` when the data cannot carry the KPI in time.
 */
export function historiesOf(kpi: Kpi, leads: Leads, ask: HistoryAsk): Histories {
  const frame = historyFrame(kpi, leads, ask);
  const own = leads.managers.names.map((_, code) => ownHistory(frame, personOf(frame, code, ask)));
  const isPlain = frame.isVolume || frame.family === 'share' || frame.family === 'keep';
  const level = teamLevelOf(own, frame.saleWeights.team);
  const variance = isPlain ? null : teamVarianceOf(own);
  return {
    managers: own.map((history) => ({ ...history, level, variance })),
    team: ownHistory(frame, teamOf(frame)),
    curve: frame.course,
  };
}

function personOf({ dataStart, saleWeights, absent }: HistoryFrame, code: number, { schedules }: HistoryAsk): Whose {
  return {
    pick: (evidence) => evidence.managers[code],
    schedule: schedules.of(code),
    firstDay: dataStart.of(code),
    saleWeight: saleWeights.managers[code] ?? 1,
    absent,
  };
}

function teamOf({ dataStart, saleWeights, everybody }: HistoryFrame): Whose {
  return {
    pick: (evidence) => evidence.team,
    schedule: everybody,
    firstDay: dataStart.day ?? Infinity,
    saleWeight: saleWeights.team,
    absent: dataStart.day === null ? null : 0,
  };
}
