import { type FunnelSlice, funnel } from '../core/road/funnel.ts';
import { stepsOf } from '../core/road/steps.ts';
import { MILESTONES } from '../core/leads.ts';
import { type Texts, columnName } from '../i18n/index.ts';
import { type Arg, isBlank, isGrid, single } from './cells/cell.ts';
import type { SheetLeads } from './leads/leads.ts';
import { milestoneOf } from './milestones.ts';
import type { Answer } from './spill.ts';

/** The funnel as a table, a row for each step. With a limit the ripening leads stand beside the shares. */
export function funnelAnswer(leads: SheetLeads, steps: Arg, slice: FunnelSlice, texts: Texts): Answer {
  leads.expect(MILESTONES);
  const words = texts.funnel;
  const named = milestonesNamed(steps, leads);
  const milestones = named.length === 0 ? stepsOf(leads, slice.withinDays !== null) : named;
  const found = funnel(leads, milestones, slice);
  const headers = new Map(leads.ownColumns().map(({ name, header }) => [name, header]));
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
      headers.get(milestone) ?? columnName(milestone, texts),
      count,
      fromPrevious,
      fromFirst,
      medianDays,
      lost,
      ...ripening,
    ]),
  };
}

/** The milestones of a row or a column, or of a text: `created, webinar, paid` or `created > webinar > paid`. Each once; none when left out. */
function milestonesNamed(arg: Arg, leads: SheetLeads): readonly string[] {
  const value = single(arg);
  const texts = isGrid(value)
    ? value.reduce((all, row) => [...all, ...row], [])
    : textsIn(isBlank(value) ? '' : String(value));
  const names = texts.filter((cell) => !isBlank(cell)).map((cell) => milestoneOf(String(cell).trim(), leads));
  return [...new Set(names)];
}

/** Arrows first: a header may hold a comma. */
function textsIn(text: string): readonly string[] {
  const byArrow = text.split(/->|→|>/);
  return byArrow.length > 1 ? byArrow : text.split(/[,;\n]/);
}
