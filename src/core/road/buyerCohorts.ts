import { columnMissing } from '../kpis/evaluate.ts';
import { firstPaid } from '../kpis/payments.ts';
import { type Leads, NOBODY, isDatedBy, valueAt } from '../leads.ts';
import { ratio } from '../stats/ratio.ts';
import type { Period } from '../time/period.ts';
import { type PeriodUnit, periodsFromTo } from '../time/periodUnit.ts';

/** More columns tell nothing that anybody acts on. */
const MOST = 24;

/** The clients who paid first in one week, month or quarter. */
interface BuyerCohort {
  readonly period: Period;
  readonly clients: number;
  /** How many of them paid in the 1st, 2nd … period after it; null until that one is over. */
  readonly again: readonly (number | null)[];
}

interface BuyerCohorts {
  readonly cohorts: readonly BuyerCohort[];
  /** Those of the cohorts, and on to the last known day. */
  readonly periods: readonly Period[];
  readonly clients: number;
  /** Share of the clients by each period after, over the filled cells, weighted by clients. */
  readonly mean: readonly (number | null)[];
  /** True when there are more periods than columns. */
  readonly isCut: boolean;
}

/**
 * Who bought again: clients by the period of their first payment, and how many of them paid in each
 * period after it, once or more. A further part of a payment is no purchase. Clients without a
 * dated payment are in no cohort.
 *
 * @throws KpiError `column-missing` when the data name no clients or no payments.
 */
export function buyerCohortsOf(leads: Leads, unit: PeriodUnit, asOfDay: number): BuyerCohorts {
  const [first, paid, clients] = [firstPaid(leads), leads.milestone('paid'), leads.clients()];
  if (first === null || paid === null || clients === null || !leads.isDated('paid'))
    throw columnMissing(leads, [paid === null ? 'paid' : 'second_paid']);
  const firstDays = new Map<number, number>();
  first.forEach((day, lead) => {
    if (isDatedBy(day, asOfDay)) firstDays.set(clients[lead] ?? NOBODY, Math.floor(day));
  });
  firstDays.delete(NOBODY);
  const began = [...firstDays.values()].reduce((one, other) => Math.min(one, other), Infinity);
  const periods = Number.isFinite(began) ? periodsFromTo(unit, began, asOfDay) : [];
  const places = new Map<number, number>();
  periods.forEach(({ fromDay, toDay }, place) => {
    for (let day = fromDay; day <= toDay; day++) places.set(day, place);
  });
  const over = periods.filter(({ toDay }) => toDay <= asOfDay).length;
  const columns = Math.max(1, Math.min(MOST, over - 1));
  const sizes = periods.map(() => 0);
  const again = periods.map(() => new Array<number>(columns).fill(0));
  for (const day of firstDays.values()) sizes[places.get(day) ?? 0] = (sizes[places.get(day) ?? 0] ?? 0) + 1;
  const seen = new Set<string>();
  for (let lead = 0; lead < paid.length; lead++) {
    const client = clients[lead] ?? NOBODY;
    const start = places.get(firstDays.get(client) ?? NaN);
    const day = valueAt(paid, lead);
    if (start === undefined || !isDatedBy(day, asOfDay)) continue;
    const after = (places.get(Math.floor(day)) ?? start) - start;
    const counts = again[start];
    if (after < 1 || after > columns || counts === undefined || seen.has(`${client} ${after}`)) continue;
    seen.add(`${client} ${after}`);
    counts[after - 1] = (counts[after - 1] ?? 0) + 1;
  }
  const last = sizes.reduce((found, size, place) => (size > 0 ? place : found), -1);
  const cohorts = periods.slice(0, last + 1).map((period, place): BuyerCohort => {
    const size = sizes[place] ?? 0;
    const told = (again[place] ?? []).map((count, i) => (size > 0 && place + i + 1 < over ? count : null));
    return { period, clients: size, again: told };
  });
  return {
    cohorts,
    periods,
    clients: firstDays.size,
    mean: Array.from({ length: columns }, (_, i) => {
      const filled = cohorts.filter((cohort) => (cohort.again[i] ?? null) !== null);
      const came = filled.reduce((sum, cohort) => sum + (cohort.again[i] ?? 0), 0);
      return ratio(
        came,
        filled.reduce((sum, cohort) => sum + cohort.clients, 0),
      );
    }),
    isCut: over - 1 > MOST,
  };
}
