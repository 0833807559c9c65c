import { type Payer, payerOf } from '../../core/pay/payer.ts';
import type { Period } from '../../core/time/period.ts';
import type { BonusRule } from '../../core/pay/bonus.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { perTarget } from '../../read/tabs/rows/perTarget.ts';
import type { TargetRow } from '../../read/tabs/rows/targetRows.ts';

/** Pays targets of people and of teams, as known on a day. */
export function targetPayer(leads: SheetLeads, asOfDay: number): Payer {
  const payerFor = perTarget(leads, (own) => {
    const payer = payerOf(own, asOfDay);
    return () => payer;
  });
  return {
    lineOf: (target: TargetRow, rule: BonusRule, period: Period) => payerFor(target).lineOf(target, rule, period),
    beyondCap: (target: TargetRow, rule: BonusRule, period: Period) => payerFor(target).beyondCap(target, rule, period),
  };
}
