import type { History } from '../../core/forecast/histories.ts';
import { outlookOf } from '../../core/forecast/outlookOf.ts';
import { mustKnowDay } from '../../core/kpis/counted/kpiCounts.ts';
import { canCarry, evaluate } from '../../core/kpis/evaluate.ts';
import { type Kpi, milestonesOf } from '../../core/kpis/kpi.ts';
import {
  type Reach,
  type Tie,
  type TargetVerdict,
  pairsFor,
  reachOf,
  tieOf,
  targetVerdict,
} from '../../core/targets/audit.ts';
import { filledShare } from '../../core/targets/filledShare.ts';
import type { Target } from '../../core/targets/target.ts';
import { nextPeriod } from '../../core/time/periodUnit.ts';
import { PLAIN_SCHEDULE, sameForEverybody } from '../../core/time/schedule.ts';
import { builtinKpi } from '../../read/arguments/kpiNamed.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { targetHistories } from './targetHistories.ts';

/**
 * Whether a target is within reach, whether it is measured, and whether it is tied to the client's
 * result.
 */
export interface TargetAudit {
  /** What the chance is based on: the periods before the next whole one. */
  readonly history: History;
  /** Chance of reaching the target in the next whole period, 0 to 1; null when it is not known. */
  readonly chance: number | null;
  readonly reach: Reach | null;
  /**
   * How much of the data that it needs is filled in, 0 to 1; null when there was nothing to fill
   * in.
   */
  readonly filled: number | null;
  readonly tie: Tie;
  /** The KPI of the client's result among the person's other targets; null for none. */
  readonly pair: Kpi | null;
  readonly verdict: TargetVerdict | null;
  /**
   * A KPI to set beside a target of effort or volume alone; null where none is needed, or the data
   * cannot carry one.
   */
  readonly proposal: PairProposal | null;
}

/** A KPI of quality, at the team's level of all time. */
export interface PairProposal {
  readonly kpi: Kpi;
  readonly level: number;
}

/** Audits of targets, each beside all that are set. */
export function targetAudits(
  leads: SheetLeads,
  targets: readonly Target[],
  asOfDay: number,
): (target: Target) => TargetAudit {
  const historyOf = targetHistories(leads, sameForEverybody(PLAIN_SCHEDULE));
  return (target) => {
    const { kpi, manager, goal, per } = target;
    leads.expect(milestonesOf(kpi));
    mustKnowDay(kpi, leads, asOfDay);
    const history = historyOf(target, nextPeriod(per, asOfDay), asOfDay);
    const chance = outlookOf(history).chance(goal);
    const reach = reachOf(chance);
    const filled = filledShare(kpi, leads, asOfDay);
    const others = targets.filter((other) => other.manager === manager && other !== target);
    const pair = others.find((other) => tieOf(other.kpi.kind) === 'yes')?.kpi ?? null;
    const verdict = targetVerdict({ reach, filled, kind: kpi.kind, isPaired: pair !== null });
    const proposal = verdict === 'noise' ? proposedPair(kpi, leads, asOfDay) : null;
    return { history, chance, reach, filled, tie: tieOf(kpi.kind), pair, verdict, proposal };
  };
}

/** The first KPI of quality that the data can tell; null for none. */
function proposedPair(kpi: Kpi, leads: SheetLeads, asOfDay: number): PairProposal | null {
  for (const pair of pairsFor(kpi).map(builtinKpi)) {
    leads.expect(milestonesOf(pair));
    const level = canCarry(pair, leads) ? evaluate(pair, leads, { period: null, asOfDay }).team.value : null;
    if (level !== null) return { kpi: pair, level };
  }
  return null;
}
