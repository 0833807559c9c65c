import type { Measured } from '../kpis/measured.ts';
import type { History, PeriodValue } from './history.ts';
import type { HistoryFrame } from './historyFrame.ts';
import { type Whose, doneOf, pastValuesOf, workOfPeriod } from './past/ownPeriods.ts';
import type { Rest } from './restOfPeriod.ts';
import { arrivedOf, ripeningChance } from './ripening.ts';

/** What is known of one person by themselves, and what is still to come. */
export function ownHistory(frame: HistoryFrame, whose: Whose, rest: Rest): Omit<History, 'basis' | 'level' | 'drawn'> {
  const { kpi, family, isVolume, period, asOfDay } = frame;
  const young = (frame.ripening && whose.pick(frame.ripening)) ?? NOTHING;
  const done = doneOf(kpi, whose.pick(frame.now) ?? NOTHING, young, isVolume ? whose.absent : null);
  const { left, work } = workOfPeriod(frame, whose);
  const isShare = family === 'share' || family === 'keep';
  const waiting = isShare ? waitingLeads(frame, done, young) : 0;
  return {
    family,
    unit: kpi.unit,
    better: kpi.better,
    period,
    asOfDay,
    past: pastValuesOf(frame, whose),
    done,
    left,
    work,
    coming: rest.mean,
    comingVariance: rest.variance,
    idle: rest.idle,
    waiting,
    mayArrive: isShare ? waiting + rest.mean * frame.chanceLeft.ofComing : 0,
    variance: null,
  };
}

/** Leads of a share that may still arrive, each counted by the chance that is left to it. */
function waitingLeads(frame: HistoryFrame, done: PeriodValue, young: Measured): number {
  const { kpi, chanceLeft, ripeDays, period, asOfDay } = frame;
  const notArrived = (known: PeriodValue): number => known.leads - arrivedOf(kpi, known);
  return ripeDays === null
    ? notArrived(done) * chanceLeft.ofWaiting
    : notArrived(young) * ripeningChance(ripeDays, period, asOfDay);
}

const NOTHING: Measured = { value: null, leads: 0, ripening: 0 };
