import { roadKpi } from '../../core/kpis/kpi.ts';
import { MILESTONES } from '../../core/leads.ts';
import type { FunnelColumn } from '../../core/receipt/funnelReceipt.ts';
import { type Step, funnelOf } from '../../core/road/funnel.ts';
import { stepsToPayment } from '../../core/kpis/stepsToPayment.ts';
import { wholeArgument } from '../../read/arguments/plainArguments.ts';
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
 * Where most clients are lost: for each step the leads that came this far, their share of the step
 * before and of the first one, the median days from the step before, and how many were lost here. A
 * lead that skipped a step has passed it.
 *
 * @param data Table with a header row: Deals!A:L.
 * @param manager Optional. One name or team, or "Anna; Boris" for both together. Left out: the
 *   whole team.
 * @param period Optional. When the lead was at the first step: 2026, "2026-Q4", "2026-11",
 *   "2026-W47", "last month", a date cell (its month) or two. Left out: all time.
 * @param milestones Optional. The steps in order: a row or column of names, or "created > webinar >
 *   paid". Left out: those of created, call, webinar, meeting, proposal and paid that the data
 *   have, in the order that most leads took.
 * @param within Optional. Limit in whole days from the first step to each other. Left out: no
 *   limit.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_FUNNEL(Deals!A:L) // => Created | 1200 | | 1 | | 426
 * @example =KPI_FUNNEL(Deals!A:L, "Anna Smirnova", "2026-Q3", "webinar > meeting > paid") // => Webinar | 14 | | 1 | | 7
 * @example =KPI_FUNNEL(Deals!A:L, "", "", "", 30) // => Created | 1079 | | 1 | | 388 | 119
 * @customfunction
 */
export function KPI_FUNNEL(
  host: Host,
  data: Arg,
  manager?: Arg,
  period?: Arg,
  milestones?: Arg,
  within?: Arg,
  as_of?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const { titles, funnel: words } = host.texts;
  const all = leadsOf(data, host, settingsOf({ tabs, tabs2 }), as_of);
  // A table is about one person or the team, so several names count as an unknown name.
  const { who, leads } = oneAsked(manager, all, 'without leads');
  const withinDays = wholeArgument(within, 'within', 1);
  const ask = {
    manager: who.kind === 'one' ? who.code : null,
    period: askedPeriod(period, leads, host, as_of),
    withinDays,
    asOfDay: asOfDay(as_of, leads, host, withinDays !== null),
  };
  leads.expect(MILESTONES);
  const named = milestonesNamed(milestones, leads);
  const steps = named.length === 0 ? stepsToPayment(leads, withinDays !== null) : named;
  const found = funnelOf(leads, steps, ask);

  const nameOf = milestoneNames(leads, host.texts);
  const columns: readonly (Column<Step> & { readonly tells: FunnelColumn | null })[] = [
    { title: titles.step, format: 'text', cell: ({ milestone }) => nameOf(milestone), tells: null },
    { title: titles.leads, format: 'leads', cell: (step) => step.leads, tells: 'leads' },
    { title: words.previous, format: 'share', cell: ({ fromPrevious }) => fromPrevious, tells: 'fromPrevious' },
    { title: words.first, format: 'share', cell: ({ fromFirst }) => fromFirst, tells: 'fromFirst' },
    { title: words.days, format: 'days', cell: ({ medianDays }) => medianDays, tells: 'medianDays' },
    { title: words.lost, format: 'leads', cell: ({ lost }) => lost, tells: 'lost' },
    // Without a limit a lead counts at once, so no lead is ripening.
    ...(withinDays === null
      ? []
      : [{ title: titles.ripening, format: 'leads', cell: () => found.ripening, tells: 'ripening' } as const]),
  ];
  return {
    ...tableOf(columns, found.steps),
    behind(line, column) {
      const [of, step] = [columns[column], found.steps[line]];
      if (of === undefined || of.tells === null || step === undefined || of.cell(step) === null) return [];
      const [from, to] = endsOf(of.tells, steps, line);
      return [
        {
          kpi: roadKpi('funnel', from, to, withinDays),
          leads,
          timeframe: { period: ask.period, asOfDay: ask.asOfDay },
          who: ask.manager,
          cell: {
            title: `${nameOf(step.milestone)}: ${of.title}`,
            format: of.format,
            made: of.format === 'share' ? 'share' : of.tells === 'medianDays' ? 'median' : 'sum',
            of: { is: 'funnel', milestones: steps, withinDays, step: line, column: of.tells },
          },
        },
      ];
    },
  };
}

/** The two steps that a number of a step is about. */
function endsOf(tells: FunnelColumn, steps: readonly string[], step: number): readonly [string, string] {
  const at = (place: number): string => steps[place] ?? '';
  if (tells === 'lost') return [at(step), at(step + 1)];
  return [at(tells === 'fromPrevious' || tells === 'medianDays' ? step - 1 : 0), at(step)];
}
