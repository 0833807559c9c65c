import { KpiError } from '../../core/errors.ts';
import { MILESTONES } from '../../core/leads.ts';
import type { Lever } from '../../core/plan/levers.ts';
import { type PlanRow, type PlanSlice, plan } from '../../core/plan/plan.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import { type Texts, fill, kpiName } from '../../i18n/index.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { milestoneNames } from '../../read/arguments/roadSteps.ts';
import type { Answer } from '../table/spill.ts';
import { unitText } from '../table/unitText.ts';

/** The road back from a goal as a table, and under it the cheapest lever in words. @throws KpiError `period-unreadable` for a period without an end. */
export function planAnswer(leads: SheetLeads, goal: number, slice: PlanSlice, texts: Texts): Answer {
  const { period } = slice;
  if (!Number.isFinite(period.fromDay + period.toDay))
    throw new KpiError('period-unreadable', { found: periodLabel(period), argument: 'period' });
  leads.expect(MILESTONES);
  const { rows, lever, milestones } = plan(leads, goal, slice);
  const { plan: words } = texts;
  const nameOf = milestoneNames(leads, texts);
  const line = (row: PlanRow): Answer['rows'][number] => [
    whatOf(row, texts) ?? nameOf(row.what),
    row.needed,
    row.done,
    row.left,
    row.perDay,
    row.low,
    row.high,
    row.pace,
    row.best,
    row.verdict && words.verdicts[row.verdict],
  ];
  const road = (stretch: number): string =>
    milestones
      .slice(stretch, stretch + 2)
      .map(nameOf)
      .join(' → ');
  return {
    columns: [
      { title: words.what, format: 'text' },
      ...words.numbers.map((title) => ({ title, format: 'decimal' as const })),
      { title: words.verdict, format: 'text' },
    ],
    rows: [
      ...rows.map(line),
      ...(lever === null ? [] : [[words.lever, ...words.numbers.map(() => null), leverText(lever, road, texts)]]),
    ],
  };
}

function whatOf({ what }: PlanRow, texts: Texts): string | null {
  if (what === 'revenue') return kpiName('revenue', texts);
  if (what === 'perSale') return texts.plan.perSale;
  if (what === 'paid') return kpiName('sales', texts);
  return what === 'created' ? texts.board.leads : null;
}

function leverText({ stretch, now, best, saved }: Lever, road: (stretch: number) => string, texts: Texts): string {
  const { raise } = texts.plan;
  const textOf = (value: number): string => unitText(value, stretch === null ? 'money' : 'share', texts);
  const what = stretch === null ? kpiName('average_check', texts) : road(stretch);
  return fill(raise, {
    what,
    now: textOf(now),
    best: textOf(best),
    saved: unitText(Math.max(1, saved), 'leads', texts),
  });
}
