import { periodAt } from '../../core/time/periodUnit.ts';
import { textArgument } from '../../read/arguments/arguments.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { goalArgument } from '../../read/arguments/goalArgument.ts';
import { whoOf } from '../../read/arguments/managers.ts';
import { periodOf } from '../../read/arguments/periods.ts';
import { planAnswer } from './plan.ts';
import { schedulesOf } from '../../read/tabs/schedules.ts';
import { asOfDay } from '../asOfDay.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Host } from '../host.ts';
import type { Table } from '../table/table.ts';

/**
 * The road back from a revenue goal: sales, each step and leads, in all, done, still needed and for each working day that remains, with the range that the data allow, beside today's pace (the last four full weeks) and the best past period. Says what is on pace, what is a stretch and what never was near, and which step would save most leads at the team's best level. Rates and the revenue of a sale are those of the last year.
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param goal Revenue of the period, refunds subtracted: 1000000 or "1 000 000 ₽".
 * @param manager Optional. One name. Left out: the whole team.
 * @param period Optional. 2026, "2026-Q4", "2026-11", "2026-W47", a date cell (its month) or two (first and last day). Left out: the month of as_of.
 * @param as_of Optional. Date: what was known that day. Left out: the latest in the data.
 * @param holidays Optional. The tab of holidays, or the Team tab with days off: Holidays!A:A. Left out: Monday to Friday.
 * @returns A table with a header row.
 * @example =KPI_PLAN(Deals!A:L, 25000, "", "2026-11") // => Revenue | 25000 | 0 | 25000 | 1190.4762 | | | 922.9 | 1058.7273 | a stretch
 * @example =KPI_PLAN(Deals!A:L, "5 000", "Anna Smirnova", "2026-Q4", "2026-10-15") // => Revenue | 5000 | 3835 | 1165 | 21.1818 | | | 191.75 | 98.8594 | on pace
 * @customfunction
 */
export function KPI_PLAN(
  host: Host,
  data: Arg,
  goal: Arg,
  manager?: Arg,
  period?: Arg,
  as_of?: Arg,
  holidays?: Arg,
): Table {
  const leads = leadsOf(data, host);
  const money = goalArgument(goal);
  const who = whoOf(textArgument(manager), leads);
  const code = who.kind === 'one' ? who.code : null;
  const day = asOfDay(as_of, leads, host, true);
  const slice = {
    manager: code,
    period: periodOf(period, host) ?? periodAt('month', day),
    asOfDay: day,
    schedule: schedulesOf(holidays, leads, host).of(code),
  };
  return planAnswer(leads, money, slice, host.texts);
}
