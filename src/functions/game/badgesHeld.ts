import type { BadgeRule } from '../../core/badges/badgeRule.ts';
import { type BadgeHolding, type BadgeEarned, badgesOf } from '../../core/badges/badges.ts';
import { KpiError } from '../../core/errors.ts';
import type { Timeframe } from '../../core/kpis/timeframe.ts';
import { milestonesOf } from '../../core/kpis/kpi.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import type { BadgeRow } from '../../read/tabs/rows/badgeRows.ts';
import type { RowRead } from '../../read/tabs/tabRows.ts';

/** A badge of the tab, with the progress of each manager by code; or with its mistake. */
export interface BadgeHeld {
  readonly row: RowRead<BadgeRow>;
  readonly holdings: readonly BadgeHolding[];
  readonly mistake: KpiError | null;
}

/** Who holds the badges of a tab: those earned on the days of a period, all as known on a day. */
export function badgesHeld(
  leads: SheetLeads,
  rows: readonly RowRead<BadgeRow>[],
  { period, asOfDay }: Timeframe,
): readonly BadgeHeld[] {
  const rules = rows.flatMap(({ value }): BadgeRule[] => (value === null ? [] : [value]));
  leads.expect(rules.flatMap(({ kpi }) => milestonesOf(kpi)));
  const found = badgesOf(rules, leads, asOfDay);
  const isAsked = ({ day }: Pick<BadgeEarned, 'day'>): boolean =>
    period === null || (day >= period.fromDay && day <= period.toDay);
  const isRunning = isAsked({ day: asOfDay });
  let next = 0;
  return rows.map((row) => {
    const held = row.value === null ? row.mistake : (found[next++] ?? []);
    if (held instanceof KpiError) return { row, holdings: [], mistake: held };
    const holdings = held.map(({ manager, met, progress }) => ({
      manager,
      met: met.filter(isAsked),
      progress: isRunning ? progress : null,
    }));
    return { row, holdings, mistake: null };
  });
}
