import { payerOf } from '../../core/pay/payer.ts';
import type { Period } from '../../core/time/period.ts';
import { type Language } from '../../i18n/index.ts';
import { bonusNotes } from './bonusNotes.ts';
import { paidLines } from './paidLines.ts';
import { type Arg, isGrid } from '../../read/cells/cell.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { memo } from '../../read/leads/memo.ts';
import { type ToldPoints, toldPoints, totalPoints } from './pointsTold.ts';
import { bonusRows, bonusRules } from '../../read/tabs/bonusRows.ts';
import { pointsRules } from '../../read/tabs/pointsRows.ts';
import { headerOf } from '../../read/tabs/rows.ts';
import { BONUSES } from '../../read/tabs/tabs.ts';
import type { ReadTarget } from '../../read/tabs/targetRows.ts';

/** What rules give in one month: by manager code, and last to the whole team. */
export interface Given {
  readonly amounts: readonly number[];
  readonly ripening: readonly number[];
}

/** Rules that can be run on any month: those of a Points tab or of a Bonuses tab. */
export interface Rules {
  readonly kind: 'points' | 'bonuses';
  give(month: Period): Given;
  /** What is to be said about the rules; of points, as of a month. */
  notes(month: Period | null): readonly string[];
}

/** True for a Bonuses tab, told by its header. */
export function isBonuses(range: Arg): boolean {
  return headerOf(BONUSES, isGrid(range) ? range : [[range]]) !== null;
}

/** @throws KpiError `tab-unreadable` when it is no Points tab. */
export function pointsToReplay(
  leads: SheetLeads,
  range: Arg,
  argument: string,
  asOfDay: number,
  language: Language,
): Rules {
  const rules = pointsRules(range, leads, argument);
  const managers = leads.managers.names.length;
  const told = memo();
  const tell = (period: Period | null): ToldPoints =>
    told(String(period?.fromDay), () => toldPoints(leads, rules, { period, asOfDay }, language));
  return {
    kind: 'points',
    give(month) {
      const totals = totalPoints(tell(month), managers);
      return {
        amounts: [...totals.map(({ points }) => points), 0],
        ripening: [...totals.map(({ ripening }) => ripening), 0],
      };
    },
    notes: (month) => tell(month).notes,
  };
}

/** @throws KpiError `tab-unreadable` when it is no Bonuses tab. */
export function bonusesToReplay(
  leads: SheetLeads,
  range: Arg,
  argument: string,
  targets: readonly ReadTarget[],
  asOfDay: number,
  language: Language,
): Rules {
  const bonuses = bonusRows(range, leads, argument);
  const payer = payerOf(leads, asOfDay);
  const nobody = [...leads.managers.names, ''].map(() => 0);
  return {
    kind: 'bonuses',
    give(month) {
      const amounts = [...nobody];
      for (const { target, line } of paidLines(leads, { targets, bonuses, period: month, asOfDay }, payer)) {
        const code = target.manager ?? nobody.length - 1;
        amounts[code] = (amounts[code] ?? 0) + (line?.pay ?? 0);
      }
      return { amounts, ripening: nobody };
    },
    notes: () => bonusNotes({ targets, bonuses }, bonusRules(bonuses), language),
  };
}
