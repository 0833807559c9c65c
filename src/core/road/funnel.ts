import { columnMissing } from '../kpis/evaluate.ts';
import { mustTellRoad } from '../kpis/uncountable.ts';
import type { Timeframe } from '../kpis/timeframe.ts';
import { timeframeTest } from '../kpis/window.ts';
import { type Leads, NOBODY, UNDATED, valueAt } from '../leads.ts';
import { ratio } from '../stats/ratio.ts';
import { sumOf } from '../stats/sumOf.ts';
import { countAt } from '../stats/survival/dayCounts.ts';
import { medianDay } from '../stats/survival/medianDay.ts';

/** One step of a funnel. */
export interface Step {
  readonly milestone: string;
  /** Leads that came this far: they reached this step or a later one. */
  readonly leads: number;
  /**
   * Share of the leads at the step before, 0 to 1; null at the first step and where nobody was
   * there.
   */
  readonly fromPrevious: number | null;
  /** Share of the leads at the first step, 0 to 1; null without leads. */
  readonly fromFirst: number | null;
  /**
   * Median calendar days from the step before, of those who came here (type 7). Null at the first
   * step and without such leads.
   */
  readonly medianDays: number | null;
  /** Leads that came no further; null at the last step. */
  readonly lost: number | null;
}

/** Which leads a funnel is asked about. */
export interface FunnelAsk extends Timeframe {
  /**
   * Only what was reached within so many days from the first step counts, on leads that had the
   * time; null is no limit.
   */
  readonly withinDays: number | null;
  /** A manager's code; null is the whole team. */
  readonly manager: number | null;
}

interface Funnel {
  readonly steps: readonly Step[];
  /** Leads left out because their days are not over yet; 0 without a limit. */
  readonly ripening: number;
}

/**
 * The funnel over milestones in the order given. Sequential: a lead that skipped a step but reached
 * a later one has passed it, so leads never rise from step to step.
 *
 * Counted are the leads whose first step is in the period and not after `asOf`; what happened later
 * is not known yet. With a limit only ripe leads count (first step + N <= asOf), and a lead of
 * which only an undated step could lead further is left out, as in a KPI. Days are those between
 * two neighbouring steps that both have a date, the later not before the earlier; the others are
 * left out.
 *
 * @throws KpiError `column-missing` when the data do not carry a step, or not the dates that a
 *   period or a limit needs.
 *   Also `sales-only` and `one-date`: rows that are no leads, see `mustTellRoad`.
 */
export function funnelOf(leads: Leads, milestones: readonly string[], ask: FunnelAsk): Funnel {
  const { manager } = ask;
  const { stopOf, tookTo } = funnelStops(leads, milestones, ask);
  const { codes } = leads.managers;
  const stopped = milestones.map(() => 0);
  /** How many took 0, 1, 2 … days to each step. */
  const days = milestones.map((): number[] => []);
  let ripening = 0;

  for (let lead = 0; lead < leads.count; lead++) {
    if (manager !== null && (codes[lead] ?? NOBODY) !== manager) continue;
    let step = stopOf(lead);
    if (step === RIPENING) ripening++;
    if (step < 0) continue;
    stopped[step] = (stopped[step] ?? 0) + 1;
    for (; step > 0; step--) {
      const took = tookTo(step, lead);
      const counts = days[step];
      if (counts === undefined || !(took >= 0)) continue;
      while (counts.length <= took) counts.push(0);
      counts[took] = countAt(counts, took) + 1;
    }
  }
  return { steps: stepsFrom(milestones, stopped, days), ripening };
}

/** A lead outside the period; one of which an undated step could lead further; one too young. */
export const [OUTSIDE, UNKNOWN, RIPENING] = [-1, -2, -3] as const;

interface FunnelStops {
  /** When a lead was at a step: a serial, NEVER or UNDATED. */
  dayOf(step: number, lead: number): number;
  /** The last step that a lead has reached, from 0; OUTSIDE, UNKNOWN or RIPENING. */
  stopOf(lead: number): number;
  /** Days from the step before, of a lead that came here; NaN or below 0 where they are not told. */
  tookTo(step: number, lead: number): number;
}

/**
 * How far each lead came, as {@link funnelOf} counts.
 *
 * @throws KpiError as there.
 */
export function funnelStops(leads: Leads, milestones: readonly string[], ask: FunnelAsk): FunnelStops {
  const { withinDays, asOfDay } = ask;
  mustTellRoad(leads, milestones, withinDays !== null);
  const columns = milestones.map((id, step) => {
    const column = leads.milestone(id);
    const needsDates = withinDays !== null || (step === 0 && ask.period !== null);
    if (column === null || (needsDates && !leads.isDated(id))) throw columnMissing(leads, [id]);
    return column;
  });
  const dayOf = (step: number, lead: number): number => valueAt(columns[step] ?? NOTHING, lead);
  const isInside = timeframeTest(ask, ask.period === null && withinDays === null);
  const lastDayOf = (lead: number): number => (withinDays === null ? asOfDay : Math.floor(dayOf(0, lead)) + withinDays);
  // One date is both the creation and the payment: no days lie between them.
  const untimed = leads.rowKind === 'lead of one day' ? milestones.indexOf('paid') : -1;
  return {
    dayOf,
    stopOf(lead) {
      if (!isInside(dayOf(0, lead))) return OUTSIDE;
      const lastDay = lastDayOf(lead);
      let [step, isUnknown] = [milestones.length - 1, false];
      for (; step > 0; step--) {
        const day = dayOf(step, lead);
        if (day < lastDay + 1 || (day === UNDATED && withinDays === null)) break;
        isUnknown ||= day === UNDATED;
      }
      if (isUnknown) return UNKNOWN;
      return lastDay > asOfDay ? RIPENING : step;
    },
    tookTo(step, lead) {
      const day = dayOf(step, lead);
      if (step === untimed || !(day < lastDayOf(lead) + 1)) return NaN;
      return Math.floor(day) - Math.floor(dayOf(step - 1, lead));
    },
  };
}

const NOTHING = new Float64Array();

/** How far the leads came, from where each of them stopped. */
function stepsFrom(
  milestones: readonly string[],
  stopped: readonly number[],
  days: readonly (readonly number[])[],
): readonly Step[] {
  const all = sumOf(stopped, (count) => count);
  let [leads, before] = [all, NaN];
  return milestones.map((milestone, step) => {
    const lost = stopped[step] ?? 0;
    const here = {
      milestone,
      leads,
      fromPrevious: ratio(leads, before),
      fromFirst: ratio(leads, all),
      medianDays: medianDay(days[step] ?? []),
      lost: step === milestones.length - 1 ? null : lost,
    };
    [before, leads] = [leads, leads - lost];
    return here;
  });
}
