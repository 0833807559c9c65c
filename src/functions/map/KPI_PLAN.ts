import { KpiError } from '../../core/errors.ts';
import { MILESTONES } from '../../core/leads.ts';
import type { PlanLever } from '../../core/plan/cheapestLever.ts';
import { type PlanRow, planOf } from '../../core/plan/plan.ts';
import { periodAt, periodLabel } from '../../core/time/periodUnit.ts';
import { type Texts, fill, kpiName } from '../../i18n/index.ts';
import { goalArgument } from '../../read/arguments/goalArgument.ts';
import { oneAsked } from '../../read/slices/whoAsked.ts';
import { milestoneNames } from '../../read/arguments/milestonesArgument.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { schedulesOf } from '../../read/tabs/rows/schedulesOf.ts';
import { askedPeriod } from '../askedPeriod.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';
import { valueText } from '../table/valueText.ts';

/**
 * The numbers of a plan in the order of their columns; the title of each has the same name among
 * the words.
 */
const NUMBERS = ['needed', 'done', 'left', 'perDay', 'low', 'high', 'pace', 'best'] as const;

/**
 * A step of the plan with its verdict in words; or the step that is easiest to raise, without
 * numbers.
 */
interface PlanLine extends Partial<Omit<PlanRow, 'what' | 'verdict'>> {
  readonly what: string;
  readonly verdict: string | null;
}

/**
 * The road back from a revenue goal: sales, each step and leads, in all, done, still needed and for
 * each working day that remains, with the range that the data allow, beside today's pace (the last
 * four full weeks) and the best past period. Says what is on pace, what is a stretch and what never
 * was near, and which step would save most leads at the team's best level. Rates and the revenue of
 * a sale are those of the last year.
 *
 * @param data Table with a header row: Deals!A:L.
 * @param goal Revenue of the period, refunds subtracted: 1000000 or "1 000 000 ₽".
 * @param manager Optional. One name or team, or "Anna; Boris" for both together. Left out: the
 *   whole team.
 * @param period Optional. 2026, "2026-Q4", "2026-11", "2026-W47", "last month", a date cell (its
 *   month) or two (first and last day). Left out: the month of as_of.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param holidays Optional. The tab of holidays, or the Team tab with days off: Holidays!A:A. Left
 *   out: Monday to Friday.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_PLAN(Deals!A:L, 25000, "", "2026-11") // => Revenue | 25000 | 0 | 25000 | 1190.4762 | | | 922.9 | 1058.7273 | a stretch
 * @example =KPI_PLAN(Deals!A:L, "5 000", "Anna Smirnova", "2026-Q4", "2026-10-15") // => Revenue | 5000 | 3835 | 1165 | 21.1818 | | | 191.75 | 98.8594 | on pace
 * @customfunction
 */
export function KPI_PLAN(
  host: Host,
  data: Arg,
  goal: Arg,
  manager?: Arg,
  period?: Arg,
  as_of?: Arg,
  holidays?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const given = settingsOf({ holidays, tabs, tabs2 });
  const { texts } = host;
  const { titles, plan: words } = texts;
  const all = leadsOf(data, host, given, as_of);
  const money = goalArgument(goal);
  const { who, leads } = oneAsked(manager, all);
  const code = who.kind === 'one' ? who.code : null;
  const day = asOfDay(as_of, leads, host, true);
  const ask = {
    manager: code,
    period: askedPeriod(period, leads, host, as_of) ?? periodAt('month', day),
    asOfDay: day,
    schedule: schedulesOf(given, leads, host).of(code),
  };
  const { fromDay, toDay } = ask.period;
  if (!Number.isFinite(fromDay + toDay))
    throw new KpiError('period-unreadable', { found: periodLabel(ask.period), nearest: null, argument: 'period' });
  leads.expect(MILESTONES);
  const { rows, lever, milestones } = planOf(leads, money, ask);

  const nameOf = milestoneNames(leads, texts);
  const lines = rows.map((row): PlanLine => {
    const { what, verdict } = row;
    return { ...row, what: whatText(what, texts) ?? nameOf(what), verdict: verdict && words.verdicts[verdict] };
  });
  if (lever !== null) lines.push({ what: words.lever, verdict: leverText(lever, milestones.map(nameOf), texts) });
  const columns: readonly Column<PlanLine>[] = [
    { title: words.what, format: 'text', cell: ({ what }) => what },
    ...NUMBERS.map((number): Column<PlanLine> => ({
      title: words[number],
      format: 'decimal',
      cell: (line) => line[number],
    })),
    { title: titles.verdict, format: 'text', cell: ({ verdict }) => verdict },
  ];
  return tableOf(columns, lines);
}

/** The name of a row of the plan; null for a milestone on the road, which has its own. */
function whatText(what: string, texts: Texts): string | null {
  if (what === 'revenue') return kpiName('revenue', texts);
  if (what === 'perSale') return texts.plan.perSale;
  if (what === 'paid') return kpiName('sales', texts);
  return what === 'created' ? texts.titles.leads : null;
}

/**
 * Which step to raise, from which level to which, and what that saves. @param road The names of the
 * milestones.
 */
function leverText({ stretch, now, best, saved }: PlanLever, road: readonly string[], texts: Texts): string {
  const textOf = (value: number): string => valueText(value, stretch === null ? 'money' : 'share', texts);
  return fill(texts.plan.raise, {
    what: stretch === null ? kpiName('average_check', texts) : road.slice(stretch, stretch + 2).join(' → '),
    now: textOf(now),
    best: textOf(best),
    saved: valueText(saved, 'leads', texts),
  });
}
