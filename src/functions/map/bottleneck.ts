import { MILESTONES } from '../../core/leads.ts';
import { columnMissing } from '../../core/kpis/evaluate.ts';
import { type BottleneckSlice, type Stretch, bottleneck } from '../../core/plan/bottleneck.ts';
import { stepsOf } from '../../core/road/steps.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import type { Texts } from '../../i18n/index.ts';
import type { Arg } from '../../read/cells/cell.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { milestoneNames, milestonesNamed } from '../../read/arguments/roadSteps.ts';
import type { Answer } from '../table/spill.ts';

/** Where the road breaks, as a table: a row for each step from one milestone to the next, with a word at the one that holds back most. */
export function bottleneckAnswer(leads: SheetLeads, steps: Arg, slice: BottleneckSlice, texts: Texts): Answer {
  leads.expect(MILESTONES);
  const named = milestonesNamed(steps, leads);
  const milestones = named.length === 0 ? stepsOf(leads, false) : named;
  // A road of one milestone is none; what it lacks is its end.
  if (milestones.length === 1 && named.length === 0) throw columnMissing(leads, ['paid']);
  const { stretches, broken } = bottleneck(leads, milestones, slice);
  const nameOf = milestoneNames(leads, texts);
  const { funnel, board, bottleneck: words } = texts;
  const bestOf = ({ best, rate, bestPeriod }: Stretch): string | null => {
    if (best === null || best === rate) return null;
    return bestPeriod === null ? words.team : periodLabel(bestPeriod);
  };
  return {
    columns: [
      { title: funnel.step, format: 'text' },
      { title: board.leads, format: 'leads' },
      { title: board.ripening, format: 'leads' },
      { title: words.rate, format: 'share' },
      { title: words.best, format: 'share' },
      { title: words.bestOf, format: 'text' },
      { title: milestones[milestones.length - 1] === 'paid' ? words.sales : words.arrivals, format: 'decimal' },
      { title: words.money, format: 'money' },
      { title: words.share, format: 'share' },
      { title: words.breaks, format: 'text' },
    ],
    rows: stretches.map((stretch, i) => [
      `${nameOf(stretch.from)} → ${nameOf(stretch.to)}`,
      stretch.leads,
      stretch.ripening,
      stretch.rate,
      stretch.best,
      bestOf(stretch),
      stretch.gain,
      stretch.money,
      stretch.share,
      i === broken ? words.here : null,
    ]),
  };
}
