import { dropoffKpi } from '../../core/kpis/builtinKpis.ts';
import type { Kpi, RoadKpi } from '../../core/kpis/kpi.ts';
import type { Arg } from '../cells/cell.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { builtinRoad } from './kpiNamed.ts';
import { milestoneNamed } from './milestoneNamed.ts';
import { textArgument, wholeArgument } from './plainArguments.ts';
import { roadBetween } from './typedRoad.ts';

/**
 * The road between two milestones as a share; From and To as typed, left out they are `created` and
 * `paid`.
 */
export function roadArgument(from: Arg, to: Arg, within: Arg, leads: SheetLeads): RoadKpi {
  const [start, end] = [textArgument(from), textArgument(to)];
  return roadBetween(
    start === null ? 'created' : milestoneNamed(start, leads),
    end === null ? 'paid' : milestoneNamed(end, leads),
    wholeArgument(within, 'within', 1),
  );
}

/** The road between two milestones as a median time. */
export function timeArgument(from: Arg, to: Arg, leads: SheetLeads): Kpi {
  const { id, from: start, to: end } = roadArgument(from, to, '', leads);
  return { ...builtinRoad('cycle'), id, from: start, to: end };
}

/** Who went no further than a milestone; left out it is the webinar. */
export function dropoffArgument(milestone: Arg, leads: SheetLeads): Kpi {
  const text = textArgument(milestone);
  return dropoffKpi('dropoff', text === null ? 'webinar' : milestoneNamed(text, leads));
}
