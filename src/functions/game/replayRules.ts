import type { Period } from '../../core/time/period.ts';
import type { Language } from '../../i18n/index.ts';
import { mainCurrency } from '../../read/leads/mainCurrency.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { memo } from '../../read/memo.ts';
import { bonusRules } from '../../read/tabs/rows/bonusRows.ts';
import type { PointsRow } from '../../read/tabs/rows/pointsRows.ts';
import type { RowRead } from '../../read/tabs/tabRows.ts';
import { targetPayer } from './targetPayer.ts';
import { type BonusSettings, bonusNotes } from './bonusNotes.ts';
import { type PointsByRule, pointsByRule, totalPoints } from './pointsByRule.ts';
import { paidLines } from './paidLines.ts';

/** What rules give in a month, in points or money: by manager code, and last to the whole team. */
interface Earnings {
  readonly amounts: readonly number[];
  /** Points that are still ripening; always 0 for money. */
  readonly ripening: readonly number[];
}

/** Rules that can be run on any month: those of a Points tab or of a Bonuses tab. */
export interface ReplayRules {
  readonly kind: 'points' | 'bonuses';
  earningsIn(month: Period): Earnings;
  /** Notes about the rules. For points they are about a month; null is all time. */
  notes(month: Period | null): readonly string[];
}

/** The rules of a Points tab. */
export function pointsToReplay(
  leads: SheetLeads,
  rows: readonly RowRead<PointsRow>[],
  asOfDay: number,
  language: Language,
): ReplayRules {
  const managers = leads.managers.names.length;
  const known = memo();
  const earnedIn = (period: Period | null): PointsByRule =>
    known(String(period?.fromDay), () => pointsByRule(leads, rows, { period, asOfDay }, language));
  return {
    kind: 'points',
    earningsIn(month) {
      const totals = totalPoints(earnedIn(month), managers);
      return {
        amounts: [...totals.map(({ points }) => points), 0],
        ripening: [...totals.map(({ ripening }) => ripening), 0],
      };
    },
    notes: (month) => earnedIn(month).notes,
  };
}

/** The rules of a Bonuses tab. */
export function bonusesToReplay(
  leads: SheetLeads,
  settings: BonusSettings,
  asOfDay: number,
  language: Language,
): ReplayRules {
  const payer = targetPayer(leads, asOfDay);
  const nothing = [...leads.managers.names, ''].map(() => 0);
  return {
    kind: 'bonuses',
    earningsIn(month) {
      const amounts = [...nothing];
      for (const { target, period, line } of paidLines(leads, { ...settings, period: month, asOfDay }, payer)) {
        // A month that is too young pays nothing, or the newest ripe one would be paid several times.
        if (period === null || period.toDay < month.fromDay) continue;
        const code = (target.teams === null ? target.manager : null) ?? nothing.length - 1;
        amounts[code] = (amounts[code] ?? 0) + (line?.pay ?? 0);
      }
      return { amounts, ripening: nothing };
    },
    notes: () => bonusNotes(settings, bonusRules(settings.bonuses), language, mainCurrency(leads)),
  };
}
