import { dropoffKpi } from '../../core/kpis/builtinKpis.ts';
import type { Kpi, RoadKpi } from '../../core/kpis/kpi.ts';
import type { Arg } from '../cells/cell.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { builtinRoad } from './kpiNamed.ts';
import { milestoneNamed } from './milestoneNamed.ts';
import { textArgument, wholeArgument } from './plainArguments.ts';
import { roadBetween } from './typedRoad.ts';

/**
 * The share of leads that go from one milestone to another. Left out, they are `created` and
 * `paid`.
 *
 * @param within The limit in days; blank for no limit.
 * @throws KpiError `number-unreadable`, and those of {@link milestoneNamed}.
 */
export function roadArgument(from: Arg, to: Arg, within: Arg, leads: SheetLeads): RoadKpi {
  const [start, end] = [textArgument(from), textArgument(to)];
  return roadBetween(
    start === null ? 'created' : milestoneNamed(start, leads),
    end === null ? 'paid' : milestoneNamed(end, leads),
    wholeArgument(within, 'within', 1),
  );
}

/**
 * The days from one milestone to another, of those who arrive within the limit. Left out, they are
 * `created`, `paid` and 90 days.
 *
 * @throws KpiError `number-unreadable`, and those of {@link milestoneNamed}.
 */
export function timeArgument(from: Arg, to: Arg, within: Arg, leads: SheetLeads): Kpi {
  const { id, from: start, to: end, withinDays } = roadArgument(from, to, within, leads);
  return { ...builtinRoad('cycle', withinDays), id, from: start, to: end };
}

/**
 * The share of leads that went no further than a milestone; the webinar when it is left out.
 *
 * @throws KpiError those of {@link milestoneNamed}.
 */
export function dropoffArgument(milestone: Arg, leads: SheetLeads): Kpi {
  const text = textArgument(milestone);
  return dropoffKpi('dropoff', text === null ? 'webinar' : milestoneNamed(text, leads));
}
