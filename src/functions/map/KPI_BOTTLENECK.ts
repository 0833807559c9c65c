import { columnMissing } from '../../core/kpis/evaluate.ts';
import { roadKpi } from '../../core/kpis/kpi.ts';
import { MILESTONES, isReached } from '../../core/leads.ts';
import { type RoadStretch, bottleneckOf } from '../../core/plan/bottleneck.ts';
import type { StretchCell } from '../../core/receipt/stretchReceipt.ts';
import { stepsToPayment } from '../../core/kpis/stepsToPayment.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import type { Texts } from '../../i18n/index.ts';
import { oneAsked } from '../../read/slices/whoAsked.ts';
import { milestoneNames, milestonesNamed } from '../../read/arguments/milestonesArgument.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { askedPeriod } from '../askedPeriod.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';

/**
 * What to fix first: for each step its rate, the best result so far, and what the difference costs
 * in sales and money. Parts of the loss add up to 100 %, and the step that holds back most is
 * marked. The best result of a team is that of its top quarter, of one person that of their best
 * past period; pure chance is none. Only leads that had the usual time for a step (that of nine in
 * ten) count in its rate, so new leads do not look like a break.
 *
 * @param data Table with a header row: Deals!A:L.
 * @param manager Optional. One name or team, or "Anna; Boris" for both together. Left out: the
 *   whole team.
 * @param period Optional. When the lead was at the first step: 2026, "2026-Q4", "2026-11",
 *   "2026-W47", "last month", a date cell (its month) or two. Left out: all time.
 * @param milestones Optional. The steps in order: a row or column of names, or "created > webinar >
 *   paid". Left out: as in KPI_FUNNEL.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_BOTTLENECK(Deals!A:L) // => Created → Webinar | 1200 | 30 | 0.6496 | 0.6935 | top quarter of the team | 18.0218 | 11775.0332 | 0.3085
 * @example =KPI_BOTTLENECK(Deals!A:L, "Anna Smirnova", "2026-Q3", "webinar > meeting > paid") // => Webinar → Meeting | 14 | 0 | 0.5 | 0.68 | 2026-Q2 | 1.26 | 801.675 | 0.3247
 * @customfunction
 */
export function KPI_BOTTLENECK(
  host: Host,
  data: Arg,
  manager?: Arg,
  period?: Arg,
  milestones?: Arg,
  as_of?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const { texts } = host;
  const { titles, bottleneck: words } = texts;
  const all = leadsOf(data, host, settingsOf({ tabs, tabs2 }), as_of);
  const { who, leads } = oneAsked(manager, all);
  const ask = {
    manager: who.kind === 'one' ? who.code : null,
    period: askedPeriod(period, leads, host, as_of),
    asOfDay: asOfDay(as_of, leads, host, true),
  };
  leads.expect(MILESTONES);
  const named = milestonesNamed(milestones, leads);
  // Of a step that nobody reached nothing can be mended: who came further would have passed it.
  const empty = named.slice(0, -1).find((id) => leads.milestone(id)?.some(isReached) === false);
  if (empty !== undefined) throw columnMissing(leads, [empty]);
  const steps = named.length === 0 ? stepsToPayment(leads, false) : named;
  // One milestone is not a road: its end is missing.
  if (steps.length === 1 && named.length === 0) throw columnMissing(leads, ['paid']);
  const { stretches, broken } = bottleneckOf(leads, steps, ask);
  const worst = stretches[broken ?? -1];

  const nameOf = milestoneNames(leads, texts);
  const isToSales = steps[steps.length - 1] === 'paid';
  const columns: readonly (Column<RoadStretch> & { readonly tells?: StretchCell['column'] | 'leads' })[] = [
    { title: titles.step, format: 'text', cell: ({ from, to }) => `${nameOf(from)} → ${nameOf(to)}` },
    { title: titles.leads, format: 'leads', cell: (stretch) => stretch.leads, tells: 'leads' },
    { title: titles.ripening, format: 'leads', cell: ({ ripening }) => ripening, tells: 'ripening' },
    { title: words.rate, format: 'share', cell: ({ rate }) => rate, tells: 'rate' },
    { title: words.best, format: 'share', cell: ({ best }) => best },
    { title: words.bestOf, format: 'text', cell: (stretch) => bestOf(stretch, words) },
    { title: isToSales ? words.sales : words.arrivals, format: 'decimal', cell: ({ gain }) => gain },
    { title: words.money, format: 'money', cell: ({ money }) => money },
    { title: words.share, format: 'share', cell: ({ share }) => share },
    { title: words.breaks, format: 'text', cell: (stretch) => (stretch === worst ? words.here : null) },
  ];
  return {
    ...tableOf(columns, stretches),
    behind(line, column) {
      const [of, stretch] = [columns[column], stretches[line]];
      if (of?.tells === undefined || stretch === undefined || of.cell(stretch) === null) return [];
      const isLeads = of.tells === 'leads';
      return [
        {
          kpi: isLeads ? roadKpi('', steps[0] ?? '', stretch.from, null) : roadKpi('', stretch.from, stretch.to, null),
          leads,
          timeframe: { period: ask.period, asOfDay: ask.asOfDay },
          who: ask.manager,
          cell: {
            title: `${nameOf(stretch.from)} → ${nameOf(stretch.to)}: ${of.title}`,
            format: of.format,
            made: of.tells === 'rate' ? 'share' : 'sum',
            of:
              of.tells === 'leads'
                ? { is: 'funnel', milestones: steps, withinDays: null, step: line, column: 'leads' }
                : { is: 'stretch', milestones: steps, stretch: line, column: of.tells },
          },
        },
      ];
    },
  };
}

/** Whose level is the best one; empty where that is the rate itself. */
function bestOf({ best, rate, bestPeriod }: RoadStretch, words: Texts['bottleneck']): string | null {
  if (best === null || best === rate) return null;
  return bestPeriod === null ? words.team : periodLabel(bestPeriod);
}
