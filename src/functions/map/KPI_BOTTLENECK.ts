import { textArgument } from '../../read/arguments/arguments.ts';
import { bottleneckAnswer } from './bottleneck.ts';
import type { Arg, Result } from '../../read/cells/cell.ts';
import { whoOf } from '../../read/arguments/managers.ts';
import { periodOf } from '../../read/arguments/periods.ts';
import { type Shown, answer, asOfDay, leadsOf, tableShown } from '../answer.ts';
import type { Host } from '../host.ts';

/**
 * What to mend first: for each step its rate, the best result so far, and what the difference costs in sales and money. Parts of the loss add up to 100 %, and the step that holds back most is marked. The best result of a team is that of its top quarter, of one person that of their best past period; pure chance is none. Only leads that had the usual time for a step (that of nine in ten) count in its rate, so new leads do not look like a break.
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param manager Optional. One name. Left out: the whole team.
 * @param period Optional. When the lead was at the first step: 2026, "2026-Q4", "2026-11", "2026-W47", a date cell (its month) or two. Left out: all time.
 * @param milestones Optional. The steps in order: a row or column of names, or "created > webinar > paid". Left out: as in KPI_FUNNEL.
 * @param as_of Optional. Date: what was known that day. Left out: the latest in the data.
 * @returns A table with a header row.
 * @example =KPI_BOTTLENECK(Deals!A:L) // => Created → Webinar | 1200 | 30 | 0.6496 | 0.6935 | top quarter of the team | 18.0218 | 11775.0332 | 0.3085
 * @example =KPI_BOTTLENECK(Deals!A:L, "Anna Smirnova", "2026-Q3", "webinar > meeting > paid") // => Webinar → Meeting | 14 | 0 | 0.5 | 0.68 | 2026-Q2 | 1.26 | 801.675 | 0.3247
 * @customfunction
 */
export function KPI_BOTTLENECK(data: Arg, manager?: Arg, period?: Arg, milestones?: Arg, as_of?: Arg): Result {
  return answer((host) => bottleneckShown(host, data, manager, period, milestones, as_of).cells);
}

export function bottleneckShown(
  host: Host,
  data: Arg,
  manager?: Arg,
  period?: Arg,
  milestones?: Arg,
  as_of?: Arg,
): Shown {
  const leads = leadsOf(data, host);
  const who = whoOf(textArgument(manager), leads);
  const slice = {
    manager: who.kind === 'one' ? who.code : null,
    period: periodOf(period, host),
    asOfDay: asOfDay(as_of, leads, host, true),
  };
  return tableShown(bottleneckAnswer(leads, milestones, slice, host.texts), host);
}
