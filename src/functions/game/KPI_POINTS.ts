import type { Arg, Result } from '../../read/cells/cell.ts';
import { periodOf } from '../../read/arguments/periods.ts';
import { pointsAnswer } from './points.ts';
import { toldPoints } from './pointsTold.ts';
import { pointsRules } from '../../read/tabs/pointsRows.ts';
import { type Shown, answer, asOfDay, leadsOf, tableShown } from '../answer.ts';
import type { Host } from '../host.ts';

/**
 * Points by the rules of the Points tab: those that count, those that it is too early to count, what refunds took back, and a column for each rule. Points are multiplied by quality, from 0 at the floor to 1 at the goal; effort without a quality KPI earns nothing, and the last column says why. A refund takes back the points of all that lead's steps.
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param points The tab of rules for points: Points!A:H.
 * @param period Optional. When the points were earned: 2026, "2026-Q4", "2026-11", "2026-W47", a date cell (its month) or two (first and last day). Left out: all time.
 * @param as_of Optional. Date: what was known that day. Left out: the latest in the data.
 * @returns A table with a header row.
 * @example =KPI_POINTS(Deals!A:T, Points!A:H) // => Anna Smirnova | 801.3614 | 106.5866 | 0 | 315.0827 | 165.1034 | 61.1753 | 260 | 0
 * @example =KPI_POINTS(Deals!A:T, Points!A:H, "2026-07") // => Anna Smirnova | 34.8032 | 0 | 0 | 9.4579 | 2.7428 | 2.6024 | 20 | 0
 * @customfunction
 */
export function KPI_POINTS(data: Arg, points: Arg, period?: Arg, as_of?: Arg): Result {
  return answer((host) => pointsShown(host, data, points, period, as_of).cells);
}

export function pointsShown(host: Host, data: Arg, points: Arg, period?: Arg, as_of?: Arg): Shown {
  const leads = leadsOf(data, host);
  const rules = pointsRules(points, leads);
  const slice = { period: periodOf(period, host), asOfDay: asOfDay(as_of, leads, host, true) };
  return tableShown(pointsAnswer(leads, toldPoints(leads, rules, slice, host.language), host.language), host);
}
