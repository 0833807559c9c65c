import { textArgument, wholeArgument } from '../../read/arguments/arguments.ts';
import type { Arg, Result } from '../../read/cells/cell.ts';
import { funnelAnswer } from './funnel.ts';
import { whoOf } from '../../read/arguments/managers.ts';
import { periodOf } from '../../read/arguments/periods.ts';
import { type Shown, answer, asOfDay, leadsOf, tableShown } from '../answer.ts';
import type { Host } from '../host.ts';

/**
 * Where most clients are lost: for each step the leads that came this far, their share of the step before and of the first one, the median days from the step before, and how many were lost here. A lead that skipped a step has passed it.
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param manager Optional. One name. Left out: the whole team.
 * @param period Optional. When the lead was at the first step: 2026, "2026-Q4", "2026-11", "2026-W47", a date cell (its month) or two. Left out: all time.
 * @param milestones Optional. The steps in order: a row or column of names, or "created > webinar > paid". Left out: those of created, call, webinar, meeting, proposal and paid that the data have, in the order that most leads took.
 * @param within Optional. Limit in whole days from the first step to each other. Left out: no limit.
 * @param as_of Optional. Date: what was known that day. Left out: the latest in the data.
 * @returns A table with a header row.
 * @example =KPI_FUNNEL(Deals!A:L) // => Created | 1200 | | 1 | | 426
 * @example =KPI_FUNNEL(Deals!A:L, "Anna Smirnova", "2026-Q3", "webinar > meeting > paid") // => Webinar | 14 | | 1 | | 7
 * @example =KPI_FUNNEL(Deals!A:L, "", "", "", 30) // => Created | 1079 | | 1 | | 388 | 119
 * @customfunction
 */
export function KPI_FUNNEL(
  data: Arg,
  manager?: Arg,
  period?: Arg,
  milestones?: Arg,
  within?: Arg,
  as_of?: Arg,
): Result {
  return answer((host) => funnelShown(host, data, manager, period, milestones, within, as_of).cells);
}

export function funnelShown(
  host: Host,
  data: Arg,
  manager?: Arg,
  period?: Arg,
  milestones?: Arg,
  within?: Arg,
  as_of?: Arg,
): Shown {
  const leads = leadsOf(data, host);
  // One table is about one person: several names are a name that nobody has.
  const who = whoOf(textArgument(manager), leads);
  const withinDays = wholeArgument(within, 'within', 1);
  const slice = {
    manager: who.kind === 'one' ? who.code : null,
    period: periodOf(period, host),
    withinDays,
    asOfDay: asOfDay(as_of, leads, host, withinDays !== null),
  };
  return tableShown(funnelAnswer(leads, milestones, slice, host.texts), host);
}
