import type { Arg } from '../../read/cells/cell.ts';
import { periodOf } from '../../read/arguments/periods.ts';
import { scorecardAnswer } from './scorecard.ts';
import { ownKpis } from '../../read/tabs/ownKpis.ts';
import { schedulesOf } from '../../read/tabs/schedules.ts';
import { targetsOf } from '../../read/tabs/targetRows.ts';
import { asOfDay } from '../asOfDay.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Host } from '../host.ts';
import type { Table } from '../table/table.ts';

/**
 * Where each target stands: actual, target and attainment, what would be there by now on the way to it, where the period will probably end (in 8 cases of 10), the chance of the target, and what is needed on each working day that is left. Days off make a target of sales or money smaller in proportion; a share is not spread over time.
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param targets The tab of targets: Targets!A:E.
 * @param period Optional. The period to look at, no longer than that of the targets: "2026-Q4", "2026-11", "2026-W47", a date cell. Left out: the one that is running.
 * @param as_of Optional. Date: what was known that day. Left out: the latest in the data.
 * @param holidays Optional. Dates of holidays, or the Team tab with days off: Holidays!A:A, Team!A:F. Left out: Monday to Friday.
 * @param kpis Optional. The tab of the team's own KPIs: KPIs!A:H.
 * @returns A table with a header row.
 * @example =KPI_SCORECARD(Deals!A:T, Targets!A:E) // => Team | Revenue | 2026-10 | 18949 | 18000 | 1.0527 | 18000 | 18949 | 18949 | 1 | 0 | 0
 * @example =KPI_SCORECARD(Deals!A:T, Targets!A:E, "2026-10", "2026-10-15") // => Team | Revenue | 2026-10 | 12341 | 18000 | 0.6856 | 9256.8994 | 17851.5587 | 25158.0337 | 0.8889 | 514.4545 | 0
 * @customfunction
 */
export function KPI_SCORECARD(
  host: Host,
  data: Arg,
  targets: Arg,
  period?: Arg,
  as_of?: Arg,
  holidays?: Arg,
  kpis?: Arg,
): Table {
  const leads = leadsOf(data, host);
  const options = {
    targets: targetsOf(targets, leads, ownKpis(kpis, leads)),
    period: periodOf(period, host),
    asOfDay: asOfDay(as_of, leads, host, true),
    schedules: schedulesOf(holidays, leads, host),
  };
  return scorecardAnswer(leads, options, host.texts, host.language);
}
