import { KpiError } from '../../core/errors.ts';
import type { BonusRule } from '../../core/pay/bonus.ts';
import { paidPeriods } from '../../core/pay/paidPeriods.ts';
import type { BonusLine, Payer } from '../../core/pay/payer.ts';
import { milestonesOf } from '../../core/kpis/kpi.ts';
import { ripePeriod } from '../../core/kpis/ripePeriod.ts';
import type { Period } from '../../core/time/period.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { bonusRules } from '../../read/tabs/rows/bonusRows.ts';
import type { TargetRow } from '../../read/tabs/rows/targetRows.ts';
import type { BonusSettings } from './bonusNotes.ts';

/** Which bonuses to count, and for which period. */
export interface BonusAsk extends BonusSettings {
  /** Null: the period of each target that is running. */
  readonly period: Period | null;
  readonly asOfDay: number;
}

/**
 * A bonus of one target in one period. `line` is null where there is no such period, or where a
 * column is missing, as `mistake` says.
 */
export type PaidLine = { readonly target: TargetRow; readonly row: number; readonly period: Period | null } & (
  { readonly line: BonusLine; readonly mistake: null } | { readonly line: null; readonly mistake: KpiError | null }
);

/**
 * The bonuses of all targets that have one, in the order of the Targets tab. What cannot be counted
 * stays with its target. A KPI with a limit in days is paid for the newest period that is ripe, once
 * however many of the asked ones are too young.
 */
export function paidLines(
  leads: SheetLeads,
  { targets, bonuses, period: asked, asOfDay }: BonusAsk,
  payer: Payer,
): readonly PaidLine[] {
  const rules = bonusRules(bonuses);
  return targets.flatMap(({ row, value: target }): PaidLine[] => {
    const rule = rules.find(({ kpi }) => kpi.id === target?.kpi.id);
    if (target === null || rule === undefined) return [];
    leads.expect(milestonesBehind(rule));
    const periods = paidPeriods(target.per, asked, leads, asOfDay);
    if (periods.length === 0) return [{ target, row, period: null, line: null, mistake: null }];
    const ripe = periods.map((period) => ripePeriod(target.kpi, leads, { period, asOfDay }) ?? period);
    const once = new Map(ripe.map((period) => [period.fromDay, period]));
    return [...once.values()].map((period): PaidLine => {
      try {
        return { target, row, period, line: payer.lineOf(target, rule, period), mistake: null };
      } catch (mistake) {
        if (!(mistake instanceof KpiError)) throw mistake;
        return { target, row, period, line: null, mistake };
      }
    });
  });
}

function milestonesBehind({ kpi, quality }: BonusRule): readonly string[] {
  return [...milestonesOf(kpi), ...(quality ? milestonesOf(quality.kpi) : [])];
}
