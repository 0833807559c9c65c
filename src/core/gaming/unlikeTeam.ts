import { tallyLeads } from '../kpis/groups.ts';
import { type Leads, valueAt } from '../leads.ts';
import { type HypergeometricDraw, expectedHits, hypergeometricTail } from '../stats/pValues/hypergeometricTail.ts';
import type { MonthLookup } from './monthLookup.ts';
import type { GamingSign, SignTested } from './gamingSigns.ts';

/** Who sold less is not held against the team, and fewer hits are nothing to look at. */
const LEAST_SALES = 10;
const LEAST_HITS = 3;

interface Sales {
  readonly months: Map<number, { sales: number; hits: number }>;
  readonly leads: number[];
  sales: number;
}

/**
 * Whose sales are hit more often than those of the team in the same months: the exact conditional
 * test over months. So neither a launch at the end of a month nor who worked when makes a
 * difference.
 *
 * @param isHit Of a sale with its payment; null leaves the sale out.
 */
export function unlikeTeam(
  sign: GamingSign,
  leads: Leads,
  paid: Float64Array,
  months: MonthLookup,
  isHit: (lead: number, paidAt: number) => boolean | null,
): SignTested[] {
  const groups = tallyLeads(
    leads,
    (): Sales => ({ months: new Map(), leads: [], sales: 0 }),
    (group, lead) => {
      const paidAt = valueAt(paid, lead);
      const month = months.of(paidAt);
      const hit = month === null ? null : isHit(lead, paidAt);
      if (month === null || hit === null) return;
      const found = group.months.get(month) ?? { sales: 0, hits: 0 };
      group.months.set(month, found);
      found.sales++;
      group.sales++;
      if (!hit) return;
      found.hits++;
      group.leads.push(lead);
    },
  );
  const team = groups.team().months;
  return groups.managers.flatMap((group, manager): SignTested[] => {
    if (group.sales < LEAST_SALES) return [];
    const draws = [...group.months].map(([month, { sales, hits }]): HypergeometricDraw => {
      const all = team.get(month) ?? { sales, hits };
      return { total: all.sales, marked: all.hits, drawn: sales, hits };
    });
    const count = group.leads.length;
    const expected = expectedHits(draws);
    const p = count < LEAST_HITS || count <= expected ? 1 : hypergeometricTail(draws);
    return [{ manager, sign, count, expected, leads: group.leads, p }];
  });
}
