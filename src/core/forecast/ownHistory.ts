import type { Measured } from '../kpis/evidence.ts';
import { ratio } from '../stats/ratio.ts';
import { sumOf } from '../stats/sumOf.ts';
import type { History, PeriodValue } from './history.ts';
import type { HistoryFrame } from './historyFrame.ts';
import { type Whose, doneOf, pastValuesOf, workOfPeriod } from './ownPeriods.ts';
import { arrivedOf, ripeningChance } from './ripening.ts';

/** What is known of one person, without what the team says about them. */
export function ownHistory(frame: HistoryFrame, whose: Whose): History {
  const { kpi, family, isVolume, period, asOfDay } = frame;
  const periods = pastValuesOf(frame, whose);
  const young = (frame.ripening && whose.pick(frame.ripening)) ?? NOTHING;
  const done = doneOf(kpi, whose.pick(frame.now) ?? NOTHING, young, isVolume ? whose.absent : null);
  const { left, seen, work } = workOfPeriod(frame, whose);
  const worked = sumOf(periods, (past) => past.work) + work * seen;
  const came = sumOf(periods, (past) => past.came) + done.leads;
  const coming = isVolume ? 0 : (ratio(came, worked) ?? 0) * work * left;
  return {
    family,
    unit: kpi.unit,
    better: kpi.better,
    period,
    asOfDay,
    past: periods.filter(({ value }) => value !== null).map(({ came: _, ...past }) => past),
    done,
    left,
    seen,
    work,
    coming,
    mayArrive: family === 'share' || family === 'keep' ? openLeads(frame, done, young, coming) : 0,
    saleWeight: whose.saleWeight,
    variance: null,
    level: null,
  };
}

/** Leads of a share that may still arrive, each counted by the chance that is left to it. */
function openLeads(frame: HistoryFrame, done: PeriodValue, young: Measured, coming: number): number {
  const { kpi, chanceLeft, ripeDays, period, asOfDay } = frame;
  const notArrived = (known: PeriodValue): number => known.leads - arrivedOf(kpi, known);
  const waiting =
    ripeDays === null
      ? notArrived(done) * chanceLeft.ofWaiting
      : notArrived(young) * ripeningChance(ripeDays, period, asOfDay);
  return waiting + coming * chanceLeft.ofComing;
}

const NOTHING: Measured = { value: null, leads: 0, ripening: 0 };
