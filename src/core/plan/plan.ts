import { columnMissing } from '../kpis/evaluate.ts';
import { mustTellRoad } from '../kpis/uncountable.ts';
import type { Leads } from '../leads.ts';
import { stepsToPayment } from '../kpis/stepsToPayment.ts';
import { ratio } from '../stats/ratio.ts';
import { type PlanLever, cheapestLever } from './cheapestLever.ts';
import { ownedBy } from '../forecast/past/pastPeriods.ts';
import { milestonePasses } from './milestonePasses.ts';
import { type PlanRow, type PlanAsk, planDays, planRow } from './planRow.ts';
import { roadBack } from './roadBack.ts';
import { roadRates } from './roadRates.ts';
import { checkLevel, revenueOf, revenuePerSale } from './revenue.ts';
import { roadColumns } from './stretchCounts.ts';

export type { PlanRow, PlanAsk } from './planRow.ts';

interface Plan {
  /** Revenue, revenue per sale, sales, and the milestones back to the first. */
  readonly rows: readonly PlanRow[];
  /** What would save most leads; null when nothing is left to do, or nothing can be raised. */
  readonly lever: PlanLever | null;
  /** The road, for the stretch of the lever. */
  readonly milestones: readonly string[];
}

/** Rates and the revenue of a sale are those of the last year. */
const YEAR = 365;

/**
 * The road back from a revenue goal, for each working day that remains: from the money that is left
 * to sales, and through the rate of each stretch back to leads.
 *
 * The flow is taken as steady: those who pay in this period and came before it make up for those
 * who come in it and pay later. What is left of each step follows from the money that is left, so a
 * goal that is reached needs nothing more. What is needed in all is what was done and what is left.
 *
 * @param goal Revenue of the period, refunds subtracted; above 0.
 * @throws KpiError `column-missing` when the data carry no amounts, or no dates of payment or
 *   creation.
 *   Also `sales-only` and `one-date`: rows that are no leads, see `mustTellRoad`.
 */
export function planOf(leads: Leads, goal: number, ask: PlanAsk): Plan {
  const { manager, period, asOfDay } = ask;
  mustTellRoad(leads, ['created', 'paid'], true);
  const year = { period: { fromDay: asOfDay - YEAR + 1, toDay: asOfDay }, asOfDay };
  const revenue = revenueOf(leads, manager, asOfDay);
  const done = revenue(period);
  // With the sales as the last step, even if nobody has paid yet.
  const milestones = [...stepsToPayment(leads, true).filter((id) => id !== 'paid'), 'paid'];
  if (!leads.isDated('created')) throw columnMissing(leads, ['created']);
  const columns = roadColumns(leads, milestones);
  const passes = milestonePasses(leads, columns, asOfDay, ownedBy(leads, manager));
  const perSale = revenuePerSale(leads, manager, year);
  const left = Math.max(0, goal - done);
  const sales = left === 0 ? 0 : perSale !== null && perSale > 0 ? left / perSale : null;
  const rates = roadRates(leads, columns, manager, year);
  const back = roadBack(sales, rates);
  const days = planDays(ask, passes.firstDay ?? asOfDay);
  const steps = back.map((need, step) =>
    planRow(milestones[step] ?? '', (of) => passes.count(step, of), need, ask, days),
  );
  const sold = passes.count(milestones.length - 1, period);
  return {
    rows: [
      planRow('revenue', revenue, { left, low: null, high: null }, ask, days),
      { ...BLANK, what: 'perSale', needed: perSale, done: ratio(done, sold) },
      ...steps.reverse(),
    ],
    lever: cheapestLever(back[0]?.left ?? null, rates, checkLevel(leads, manager, year)),
    milestones,
  };
}

const BLANK = { left: null, perDay: null, low: null, high: null, pace: null, best: null, verdict: null };
