import type { Arg } from '../../read/cells/cell.ts';
import { loadAnswer } from './load.ts';
import { schedulesOf } from '../../read/tabs/schedules.ts';
import { asOfDay } from '../asOfDay.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Host } from '../host.ts';
import type { Table } from '../table/table.ts';

/**
 * Who may have too much on their hands? The last 2 weeks of each manager against their own 8 weeks before: work outside working hours, work on days off, days in a row with work, more work while conversion falls. Only what surely changed, each with a question to ask: a reason to talk, no diagnosis. Work is answers, calls, meetings and proposals. The chance of a target is not looked at here.
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param as_of Optional. Date: what was known that day. Left out: the latest in the data.
 * @param holidays Optional. The Team tab (days off, hours of work) or the Holidays tab. Left out: Monday to Friday, 9 to 19.
 * @returns A table with a header row.
 * @example =KPI_LOAD(Deals!A:T) // => Paula Fox | Work outside working hours | 0.5 | 0.04 | What has to be done outside working hours, and what could wait or go to somebody else?
 * @example =KPI_LOAD(Deals!A:T, "2026-06-20") // => Victor Stone | Work on days off | 0.3636 | 0.0698 | What cannot wait until a working day, and could people take turns?
 * @customfunction
 */
export function KPI_LOAD(host: Host, data: Arg, as_of?: Arg, holidays?: Arg): Table {
  const leads = leadsOf(data, host);
  const schedules = schedulesOf(holidays, leads, host);
  return loadAnswer(leads, schedules, asOfDay(as_of, leads, host, true), host.texts);
}
