import { canCarry, evaluate, kpiOnData } from '../kpis/evaluate.ts';
import type { Evidence } from '../kpis/evidence/evidence.ts';
import type { Measured } from '../kpis/measured.ts';
import { isRankable } from '../kpis/evidence/isRankable.ts';
import { type Kpi, isRoad } from '../kpis/kpi.ts';
import type { Leads } from '../leads.ts';
import { attainment } from '../targets/attainment.ts';
import { pastPeriods } from '../forecast/past/pastPeriods.ts';
import type { Target } from '../targets/target.ts';
import type { Period } from '../time/period.ts';
import { type Bonus, type BonusRule, bonusOf } from './bonus.ts';
import { firstLeadDay } from './paidPeriods.ts';
import { cappedFrom } from './payCurve.ts';
import { type QualityLevels, qualityLevels } from '../points/quality.ts';

/** The bonus for one target in one period. */
export interface BonusLine extends Bonus {
  /** What was reached, in the KPI's unit; null when it is not defined. */
  readonly value: number | null;
  /** As in {@link QualityLevels}. */
  readonly isOfAllTime: boolean;
}

/** A past period, and how much of the target it was. */
interface PastBest {
  readonly period: Period;
  readonly attained: number;
}

/**
 * Works out bonuses as known on a day; each KPI is counted once for a period, whoever has a target
 * of it.
 */
export interface Payer {
  /** @throws KpiError `column-missing`. */
  lineOf(target: Target, rule: BonusRule, period: Period): BonusLine;
  /**
   * The best of the 24 periods before that the cap would not have paid in full; null without a cap,
   * or when none was above it.
   */
  beyondCap(target: Target, rule: BonusRule, period: Period): PastBest | null;
}

/** How many past periods a cap is held against. */
const PAST = 24;

export function payerOf(leads: Leads, asOfDay: number): Payer {
  const evidences = new Map<string, Evidence>();
  const teams = new Map<string, Measured>();
  const levels = new Map<string, QualityLevels>();
  const keyOf = ({ id }: Kpi, period: Period | null): string => [id, period?.fromDay, period?.toDay].join('\n');

  function measuredOf(kpi: Kpi, manager: number | null, period: Period | null): Measured {
    const key = keyOf(kpi, period);
    const evidence = known(evidences, key, () => evaluate(kpi, leads, { period, asOfDay }));
    const own = manager === null ? undefined : evidence.managers[manager];
    return own ?? known(teams, key, () => evidence.team);
  }

  /**
   * What a sale brings on average, of all that is known: a person's own average, shrunk to the
   * team's; with fewer than five sales the team's, for one large sale would set apart by itself how
   * far people lie from each other. Null where the data cannot tell.
   */
  function averageOf(asked: Kpi, manager: number | null): number | null {
    const kpi = kpiOnData(asked, leads);
    if (isRoad(kpi) || kpi.measure === 'count') return 1;
    const average: Kpi = { ...kpi, id: `average ${kpi.id}`, measure: 'average', lessRefunds: false, orElse: null };
    if (!canCarry(average, leads)) return null;
    const { managers, team } = known(levels, average.id, () =>
      qualityLevels(average, leads, { period: null, asOfDay }),
    );
    const isOwn = manager !== null && isRankable(measuredOf(average, manager, null));
    return (isOwn ? managers[manager] : null) ?? team;
  }

  return {
    lineOf({ manager, goal }, rule, period) {
      const { kpi, quality } = rule;
      const measured = measuredOf(kpi, manager, period);
      const found =
        quality &&
        known(levels, keyOf(quality.kpi, period), () => qualityLevels(quality.kpi, leads, { period, asOfDay }));
      const level = found && (manager === null ? found.team : (found.managers[manager] ?? null));
      const average = kpi.measure === 'sum' ? averageOf(kpi, manager) : null;
      const isOfAllTime = found?.isOfAllTime ?? false;
      return { value: measured.value, ...bonusOf(rule, goal, measured, level, average), isOfAllTime };
    },
    beyondCap({ manager, goal }, { kpi, curve }, period) {
      const cap = cappedFrom(curve);
      if (cap === null || kpi.better === 'lower') return null;
      let best: PastBest | null = null;
      for (const past of pastPeriods(period, firstLeadDay(leads, asOfDay)).slice(0, PAST)) {
        const attained = attainment(measuredOf(kpi, manager, past).value, goal, kpi.better);
        if (attained !== null && attained > (best?.attained ?? cap)) best = { period: past, attained };
      }
      return best;
    },
  };
}

function known<T>(all: Map<string, T>, key: string, make: () => T): T {
  const made = all.get(key) ?? make();
  all.set(key, made);
  return made;
}
