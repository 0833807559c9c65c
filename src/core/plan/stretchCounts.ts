import { columnMissing } from '../kpis/evaluate.ts';
import type { Timeframe } from '../kpis/timeframe.ts';
import { type Groups, tallyLeads } from '../kpis/groups.ts';
import { wholeAmounts } from '../kpis/wholeAmounts.ts';
import { timeframeTest } from '../kpis/window.ts';
import { valueAt, isDatedBy, isReachedBy, isWritten, type Leads, NEVER } from '../leads.ts';
import type { BinomialCount } from '../stats/binomialCount.ts';
import { usualDays } from '../road/usualDays.ts';

/**
 * What happened on the stretches of a road, each from one milestone to the next. Arrays are indexed
 * by stretch.
 */
export interface StretchCounts {
  /** Leads that came to the beginning: they reached it or a later milestone. */
  readonly came: number[];
  /** Of these, leads that had the usual time for the stretch: only they tell its rate. */
  readonly ripe: number[];
  /** Of the ripe ones, leads that passed it. */
  readonly passed: number[];
  /** Leads that reached the last milestone with a known amount, and their amounts. */
  priced: number;
  amount: number;
}

/** Which leads are counted: by the day of their first milestone. */
export interface StretchAsk extends Timeframe {
  /**
   * Days within which nine of ten arrivals came, by stretch; null where no dates tell. See {@link
   * usualDays}.
   */
  readonly usual: readonly (number | null)[];
}

/**
 * The milestones as columns.
 *
 * @throws KpiError `column-missing`.
 */
export function roadColumns(leads: Leads, milestones: readonly string[]): readonly Float64Array[] {
  return milestones.map((id) => {
    const column = leads.milestone(id);
    if (column === null) throw columnMissing(leads, [id]);
    return column;
  });
}

/**
 * Counts the leads of each manager on each stretch. Sequential, as in a funnel: a lead that skipped
 * a milestone but reached a later one has passed it.
 *
 * A lead is ripe on a stretch when its usual days have gone since it came to its beginning (where
 * that was skipped, to the last dated milestone before). Whether it has passed or was lost does not
 * matter: to count early passes and leave out those who wait would flatter the rate. Where no date
 * tells the age, a lead is ripe.
 *
 * @param columns The milestones in order, see {@link roadColumns}.
 */
export function stretchCounts(leads: Leads, columns: readonly Float64Array[], ask: StretchAsk): Groups<StretchCounts> {
  const { asOfDay, usual } = ask;
  const isInside = timeframeTest(ask);
  const amounts = wholeAmounts(leads, asOfDay);
  const last = columns.length - 1;
  const zeros = (): number[] => Array.from({ length: last }, () => 0);
  return tallyLeads(
    leads,
    (): StretchCounts => ({ came: zeros(), ripe: zeros(), passed: zeros(), priced: 0, amount: 0 }),
    (group, lead) => {
      const dayOf = (step: number): number => valueAt(columns[step] ?? NOTHING, lead);
      if (!isInside(dayOf(0))) return;
      let furthest = last;
      while (furthest > 0 && !isReachedBy(dayOf(furthest), asOfDay)) furthest--;
      let since = -Infinity;
      for (let step = 0; step <= furthest && step < last; step++) {
        const day = dayOf(step);
        if (isDatedBy(day, asOfDay)) since = Math.floor(day);
        add(group.came, step);
        if (since + (usual[step] ?? 0) > asOfDay) continue;
        add(group.ripe, step);
        if (furthest > step) add(group.passed, step);
      }
      const amount = amounts === null ? NEVER : valueAt(amounts, lead);
      if (furthest < last || !isWritten(amount)) return;
      group.priced++;
      group.amount += amount;
    },
  );
}

const NOTHING = new Float64Array();

function add(counts: number[], step: number): void {
  counts[step] = (counts[step] ?? 0) + 1;
}

/** The counts of a stretch as a share. */
export function trialsOf({ passed, ripe }: StretchCounts, stretch: number): BinomialCount {
  return { successes: passed[stretch] ?? 0, trials: ripe[stretch] ?? 0 };
}

/** How many days each stretch usually takes, see {@link usualDays}; null for one that no lead tells. */
export function usualByStretch(
  leads: Leads,
  columns: readonly Float64Array[],
  asOfDay: number,
): readonly (number | null)[] {
  return columns.slice(1).map((to, stretch) => usualDays(leads, columns[stretch] ?? NOTHING, to, asOfDay));
}
