import { type FunnelSlice, funnel } from '../../core/road/funnel.ts';
import { stepsOf } from '../../core/road/steps.ts';
import { MILESTONES } from '../../core/leads.ts';
import type { Texts } from '../../i18n/index.ts';
import type { Arg } from '../../read/cells/cell.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { milestoneNames, milestonesNamed } from '../../read/arguments/roadSteps.ts';
import type { Table } from '../table/table.ts';

/** The funnel as a table, a row for each step. With a limit the ripening leads stand beside the shares. */
export function funnelAnswer(leads: SheetLeads, steps: Arg, slice: FunnelSlice, texts: Texts): Table {
  leads.expect(MILESTONES);
  const words = texts.funnel;
  const named = milestonesNamed(steps, leads);
  const milestones = named.length === 0 ? stepsOf(leads, slice.withinDays !== null) : named;
  const found = funnel(leads, milestones, slice);
  const nameOf = milestoneNames(leads, texts);
  const ripening = slice.withinDays === null ? [] : [found.ripening];
  return {
    columns: [
      { title: words.step, format: 'text' },
      { title: texts.board.leads, format: 'leads' },
      { title: words.previous, format: 'share' },
      { title: words.first, format: 'share' },
      { title: words.days, format: 'days' },
      { title: words.lost, format: 'leads' },
      ...ripening.map(() => ({ title: texts.board.ripening, format: 'leads' }) as const),
    ],
    rows: found.steps.map(({ milestone, leads: count, fromPrevious, fromFirst, medianDays, lost }) => [
      nameOf(milestone),
      count,
      fromPrevious,
      fromFirst,
      medianDays,
      lost,
      ...ripening,
    ]),
  };
}
