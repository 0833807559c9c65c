import { badgesAnswer, badgesHeld } from './badges.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { periodOf } from '../../read/arguments/periods.ts';
import { badgesIn } from '../../read/tabs/badgeRows.ts';
import { ownKpis } from '../../read/tabs/ownKpis.ts';
import { asOfDay } from '../asOfDay.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Host } from '../host.ts';
import type { Table } from '../table/table.ts';

/**
 * Who has which badge, since when and how often, and which badge each manager is nearest to. Counted anew from the leads: a badge earned before its rule was written is found, a late row counts on its own day, a refund takes back what it must. Counts and sums are met on the day they get there; shares, times and averages when the period is over and its leads had their time. Where the tab says no minimum, shares, times and averages need 10 leads; one or two are never enough.
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param badges The Badges tab: Badges!A:H.
 * @param period Optional. When a badge was earned: 2026, "2026-Q4", "2026-11", "2026-W47", a date cell (its month) or two (first and last day). Left out: all time.
 * @param as_of Optional. Date: what was known that day. Left out: the latest in the data.
 * @param kpis Optional. The tab of the team's own KPIs: KPIs!A:H.
 * @returns A table with a header row: each badge with those who have it, and with whoever is nearest to it of all badges they lack. Progress is that of the running period, 0 to 1.
 * @example =KPI_BADGES(Deals!A:T, Badges!A:H) // => Fast answer | ⚡ | Anna Smirnova | 2026-02-28 | 6 | 0.8 | Half of the new leads had an answer within an hour
 * @customfunction
 */
export function KPI_BADGES(host: Host, data: Arg, badges: Arg, period?: Arg, as_of?: Arg, kpis?: Arg): Table {
  const leads = leadsOf(data, host);
  const rows = badgesIn(badges, leads, ownKpis(kpis, leads));
  const options = { period: periodOf(period, host), asOfDay: asOfDay(as_of, leads, host, true) };
  return badgesAnswer(badgesHeld(leads, rows, options), leads, host.texts, host.language);
}
