import { tallyLeads } from '../kpis/groups.ts';
import type { Kpi } from '../kpis/kpi.ts';
import { isRoad } from '../kpis/kpi.ts';
import { leadNumbers } from '../kpis/milestones.ts';
import { valueAt, isDatedBy, isWritten, type Leads } from '../leads.ts';
import { ratio } from '../stats/ratio.ts';
import { sumOf } from '../stats/sumOf.ts';

/** So many sales of the team stand before one's own when it is told how uneven they are. */
const TEAM_SALES = 10;

/** How uneven the sales are of which a sum is made. */
export interface SaleWeights {
  readonly managers: readonly number[];
  readonly team: number;
}

/**
 * What a sale weighs, in the column's unit: Σ amount² / Σ amount of the sales up to `asOf`. It is
 * the amount itself where all are equal, and more where a few big ones decide. For each manager ten
 * sales of the team are added.
 *
 * @returns 1 for what is counted and not added up, and where there are no sales.
 */
export function saleWeightsOf(kpi: Kpi, leads: Leads, asOfDay: number): SaleWeights {
  const [milestone = ''] = kpi.to;
  const to = leads.milestone(milestone);
  const amounts = isRoad(kpi) || kpi.measure !== 'sum' ? null : leadNumbers(leads, kpi.column, asOfDay);
  if (amounts === null || to === null) return { managers: leads.managers.names.map(() => 1), team: 1 };
  const { managers, nobody } = tallyLeads(
    leads,
    () => ({ n: 0, sum: 0, squares: 0 }),
    (group, lead) => {
      const amount = valueAt(amounts, lead);
      if (!isWritten(amount) || !isDatedBy(valueAt(to, lead), asOfDay)) return;
      group.n++;
      group.sum += Math.abs(amount);
      group.squares += amount * amount;
    },
  );
  const everybody = [...managers, nobody];
  const n = sumOf(everybody, (group) => group.n);
  const sum = sumOf(everybody, (group) => group.sum);
  const squares = sumOf(everybody, (group) => group.squares);
  const added = TEAM_SALES / n;
  const weightOf = (q: number, s: number): number => ratio(q, s) ?? 1;
  return {
    managers: managers.map((own) => weightOf(own.squares + added * squares, own.sum + added * sum)),
    team: weightOf(squares, sum),
  };
}
