import { type Leads, at } from '../leads.ts';
import { compareCounts, poissonLow } from '../stats/counts.ts';
import { Z95, normalDifference } from '../stats/proportion.ts';
import { sumOf } from '../stats/sum.ts';
import { type Evidence, type Guess, type Slice, type Statistics, evidenceOf } from './evidence.ts';
import { type Groups, tally } from './groups.ts';
import type { VolumeKpi } from './kpi.ts';
import { insideOf } from './window.ts';

/**
 * Evidence for `count` and `sum` over the leads that reached To in the period, refunds subtracted on their own day where
 * the KPI says so. Nothing is shrunk: a sum is what it is, so the fair value is the value. A manager who had leads but
 * reached nothing has 0; one without leads in the period has nothing (null).
 * Cautious: Poisson lower bound for counts; for sums, 1.96 standard errors of a compound Poisson (√Σ amount²) below.
 * Comparison: conditional binomial for counts, the same standard errors for sums.
 */
export function volumeEvidence(
  kpi: VolumeKpi,
  leads: Leads,
  to: Float64Array,
  amounts: Float64Array | null,
  slice: Slice,
): Evidence {
  const counts = counted(kpi, leads, to, amounts, slice);
  // The team is there as soon as there are leads at all.
  const groups = { ...counts, team: () => ({ ...counts.team(), present: leads.count > 0 }) };
  const valueOf = ({ count, sum, present }: Totals) => (present || count > 0 || sum !== 0 ? sum : null);
  return evidenceOf(
    kpi.better,
    groups,
    (group) => ({ value: valueOf(group), leads: group.count, ripening: 0 }),
    (managers): Statistics<Guess> => {
      const people = managers.map(({ sum, squares }) => ({ raw: sum, fair: sum, error: Math.sqrt(squares) }));
      const values = managers.map(valueOf).filter((value) => value !== null);
      return {
        people,
        ofSample: false,
        level: sumOf(values, (value) => value) / values.length,
        guess: (person) => person,
        bound: ({ raw, error }) => (amounts ? raw - Z95 * error : poissonLow(raw)),
        difference: (a, b) =>
          amounts ? normalDifference(a, b) : compareCounts(a.raw, b.raw) < 0.05 ? a.raw - b.raw : 0,
      };
    },
  );
}

interface Totals {
  count: number;
  sum: number;
  squares: number;
  /** Had leads in the period, whatever became of them. */
  present: boolean;
}

function counted(
  { lessRefunds }: VolumeKpi,
  leads: Leads,
  to: Float64Array,
  amounts: Float64Array | null,
  slice: Slice,
): Groups<Totals> {
  const isInside = insideOf(slice);
  const created = leads.milestone('created');
  const refunded = lessRefunds ? leads.milestone('refunded') : null;
  // NaN where the amount is not written down, which means all of it.
  const refunds = refunded && leads.number('refund_amount');
  return tally(
    leads,
    (): Totals => ({ count: 0, sum: 0, squares: 0, present: false }),
    (group, lead) => {
      const reached = at(to, lead);
      // Money that went back, while its sale is another line or not in the data.
      const isLoose = created !== null && at(created, lead) !== at(created, lead);
      const amount = amounts ? at(amounts, lead) : 1;
      if (created && isInside(at(created, lead))) group.present = true;
      if (isInside(reached)) {
        group.count++;
        addAmount(group, amount);
      }
      if (refunded && (reached === reached || isLoose) && isInside(at(refunded, lead))) {
        const back = refunds ? at(refunds, lead) : NaN;
        addAmount(group, -(back === back ? back : amount));
      }
    },
  );
}

function addAmount(totals: Totals, amount: number): void {
  if (amount !== amount) return;
  totals.sum += amount;
  totals.squares += amount * amount;
}
