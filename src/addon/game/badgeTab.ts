import type { KpiError } from '../../core/errors.ts';
import type { BadgeHolding } from '../../core/badges/badges.ts';
import { isFinal } from '../../core/badges/badgeGoal.ts';
import { compareNames } from '../../core/kpis/compareNames.ts';
import { evaluate } from '../../core/kpis/evaluate.ts';
import { isVolumeKind } from '../../core/targets/audit.ts';
import { type Period, previousPeriod } from '../../core/time/period.ts';
import { periodAt } from '../../core/time/periodUnit.ts';
import { badgesHeld } from '../../functions/game/badgesHeld.ts';
import { memo } from '../../read/memo.ts';
import { managerNames } from '../../read/arguments/managerArgument.ts';
import { type BadgeRow, badgesIn } from '../../read/tabs/rows/badgeRows.ts';
import type { Rows } from '../../read/tabs/tabRows.ts';
import { BADGES } from '../../read/tabs/tabs.ts';
import type { BadgeNow } from '../api/index.ts';
import type { LeadData } from '../rows/leadData.ts';
import type { RowTab, RowsNow } from '../rows/rowTab.ts';

/** The badges: each with the people who have it. */
export const badgeTab: RowTab<'badges'> = {
  tab: BADGES,
  read: (range, { leads, own }) => badgesIn(range, leads, own),
  rowsNow: badgeHolders,
  usualBy: (field, kpi) => (field === 'least' ? (kpi?.better === 'lower' ? 'atMost' : 'atLeast') : ''),
};

/**
 * Who has each badge today, and how many earned it in its last whole period. For a badge of all
 * time that is the last month.
 */
function badgeHolders(range: Rows, data: LeadData): RowsNow<'badges'> {
  const { leads, own, asOfDay } = data;
  const names = managerNames(leads);
  const rows = new Map<number, BadgeNow | KpiError>();
  // Several badges may look at one KPI.
  const known = memo();
  for (const { row: read, holdings, mistake } of badgesHeld(leads, badgesIn(range, leads, own), {
    period: null,
    asOfDay,
  })) {
    const wrong = mistake ?? read.mistake;
    if (wrong !== null || read.value === null) {
      if (wrong !== null) rows.set(read.row, wrong);
      continue;
    }
    const { value: badge } = read;
    const { kpi, per } = badge;
    const lastOf = per === 'ever' ? 'month' : per;
    const period = previousPeriod(periodAt(lastOf, asOfDay));
    rows.set(read.row, {
      kind: 'badge',
      unit: kpi.unit,
      isNoise: isVolumeKind(kpi.kind),
      has: holdings
        .filter(({ met }) => met.length > 0)
        .map(({ manager }) => names[manager] ?? '')
        .sort(compareNames),
      last: holdings.filter((holding) => wasMet(holding, period)).length,
      lastOf,
      isRipening: known(JSON.stringify([kpi, lastOf]), () => isOpen(badge, period, data)),
    });
  }
  return { nowOf: (row) => rows.get(row) ?? null, standing: null };
}

function wasMet({ met }: BadgeHolding, { fromDay, toDay }: Period): boolean {
  return met.some(({ day }) => day >= fromDay && day <= toDay);
}

/** Whether anybody's value of a period can still change. */
function isOpen({ kpi }: BadgeRow, period: Period, { leads, asOfDay }: LeadData): boolean {
  return evaluate(kpi, leads, { period, asOfDay }).managers.some(
    (own) => own.leads + own.ripening > 0 && !isFinal(kpi, { ...own, period, course: null }, asOfDay),
  );
}
