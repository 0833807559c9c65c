import type { PointRule } from '../../core/points/earnedPoints.ts';
import { builtin } from '../../core/kpis/builtinKpis.ts';
import { canCarry, kpiOnData, evaluate } from '../../core/kpis/evaluate.ts';
import { pairsFor } from '../../core/targets/audit.ts';
import { goalText } from '../../i18n/goalText.ts';
import { kpiName } from '../../i18n/index.ts';
import { typedName } from '../typedName.ts';
import type { Asked } from '../endpoint.ts';
import type { LeadData } from '../rows/leadData.ts';

/**
 * The quality KPI that would let a rule for effort earn points: the first one that the data can
 * carry and for which the team has a value. The goal is the team's value of all time. The floor is
 * half the goal, or twice the goal where less is better. Null when there is no such KPI.
 */
export function qualityPair(
  { kpi }: PointRule,
  { leads, asOfDay }: LeadData,
  { host, language }: Asked,
): { readonly quality: string; readonly floor: string; readonly goal: string } | null {
  const id = kpi.to.includes('meeting') ? 'meetings' : kpi.id;
  for (const pair of pairsFor({ ...kpi, id, kind: 'effort' })) {
    const quality = builtin(pair);
    if (quality === null || !canCarry(kpiOnData(quality, leads), leads)) continue;
    const { value } = evaluate(quality, leads, { period: null, asOfDay }).team;
    if (value === null || value <= 0) continue;
    const goal = Number(value.toPrecision(2));
    const floor = quality.better === 'higher' ? goal / 2 : Math.min(goal * 2, quality.unit === 'share' ? 1 : Infinity);
    if (floor === goal) continue;
    return {
      quality: typedName(host, pair, kpiName(pair, host.texts)),
      floor: goalText(floor, quality.unit, language),
      goal: goalText(goal, quality.unit, language),
    };
  }
  return null;
}
