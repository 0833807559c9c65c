import { auditAnswer } from './audit.ts';
import type { Arg, Result } from '../../read/cells/cell.ts';
import { ownKpis } from '../../read/tabs/ownKpis.ts';
import { targetsOf } from '../../read/tabs/targetRows.ts';
import { type Shown, answer, asOfDay, leadsOf, tableShown } from '../answer.ts';
import type { Host } from '../host.ts';

/**
 * Whether each target is within reach: the chance of reaching it in the next whole period (10 to 65 % is a stretch, below 10 % out of reach, above 90 % too easy), whether what it measures is written down, whether it is tied to the client's result, and whether effort or volume has a KPI of quality beside it. One verdict and one line of advice.
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param targets The tab of targets: Targets!A:E.
 * @param as_of Optional. Date: what was known that day. Left out: the latest in the data.
 * @param kpis Optional. The tab of the team's own KPIs: KPIs!A:H.
 * @returns A table with a header row.
 * @example =KPI_AUDIT(Deals!A:T, Targets!A:E) // => Team | Revenue | 18000 | month | 0.519 | a stretch | 0.9922 | no | Conversion | stretch | Reached in 5 of 8 past periods; the best is 23,292.
 * @customfunction
 */
export function KPI_AUDIT(data: Arg, targets: Arg, as_of?: Arg, kpis?: Arg): Result {
  return answer((host) => auditShown(host, data, targets, as_of, kpis).cells);
}

export function auditShown(host: Host, data: Arg, targets: Arg, as_of?: Arg, kpis?: Arg): Shown {
  const leads = leadsOf(data, host);
  const read = targetsOf(targets, leads, ownKpis(kpis, leads));
  return tableShown(auditAnswer(leads, read, asOfDay(as_of, leads, host, true), host.texts, host.language), host);
}
