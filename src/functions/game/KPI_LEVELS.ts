import type { Arg } from '../../read/cells/cell.ts';
import { levelsAnswer } from './levels.ts';
import { toldPoints } from './pointsTold.ts';
import { levelsOf } from '../../read/tabs/levelRows.ts';
import { pointsRules } from '../../read/tabs/pointsRows.ts';
import { asOfDay } from '../asOfDay.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Host } from '../host.ts';
import type { Table } from '../table/table.ts';

/**
 * The level of each manager by all points so far, the next one and how many points are still needed for it. Progress is the way from level to level, from 0 to 1; the way to the first level begins at a fifth, so that nobody starts from nothing.
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param points The tab of rules for points: Points!A:H.
 * @param levels The tab of levels: Levels!A:C.
 * @param as_of Optional. Date: what was known that day. Left out: the latest in the data.
 * @returns A table with a header row.
 * @example =KPI_LEVELS(Deals!A:T, Points!A:H, Levels!A:C) // => Anna Smirnova | Expert | ⭐ | 801.3614 | Mentor | 198.6386 | 0.6027
 * @customfunction
 */
export function KPI_LEVELS(host: Host, data: Arg, points: Arg, levels: Arg, as_of?: Arg): Table {
  const leads = leadsOf(data, host);
  const rules = pointsRules(points, leads);
  const read = levelsOf(levels);
  const slice = { period: null, asOfDay: asOfDay(as_of, leads, host, true) };
  return levelsAnswer(leads, toldPoints(leads, rules, slice, host.language), read, host.language);
}
