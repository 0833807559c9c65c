import { type RoadStretch, bottleneckOf } from '../../core/plan/bottleneck.ts';
import { waitingLeads } from '../../core/plan/waitingLeads.ts';
import { NOBODY } from '../../core/leads.ts';
import { stepsToPayment } from '../../core/kpis/stepsToPayment.ts';
import { milestoneNames } from '../../read/arguments/milestonesArgument.ts';
import type { Asked } from '../endpoint.ts';
import type { Card, CardBottleneck } from '../api/cardAnswer.ts';
import { type CardOwner, partOrNull } from './cardOwner.ts';

/** The latest leads show how things go now; where they are too few, all leads are used. */
const RECENT_DAYS = 90;

/** A rate of fewer leads is luck; badges have the same limit. */
const ENOUGH = 10;

/**
 * The step that holds this person back most, against their own best, and the leads that they can
 * move forward: on that step, else on the one nearest to the end.
 */
export function roadPart({ leads, code, asOfDay }: CardOwner, { texts }: Asked): Pick<Card, 'bottleneck' | 'waiting'> {
  const steps = stepsToPayment(leads, false);
  if (code === NOBODY || steps.length < 2) return { bottleneck: null, waiting: null };
  const nameOf = milestoneNames(leads, texts);
  const recent = { fromDay: asOfDay - RECENT_DAYS + 1, toDay: asOfDay };
  const brokenIn = (period: typeof recent | null): RoadStretch | null =>
    partOrNull(() => {
      const { stretches, broken } = bottleneckOf(leads, steps, { manager: code, period, asOfDay });
      const found = stretches[broken ?? NOBODY] ?? null;
      return found !== null && found.leads - found.ripening >= ENOUGH ? found : null;
    });
  const broken = brokenIn(recent) ?? brokenIn(null);
  const waiting = partOrNull(() => waitingLeads(leads, steps, code, asOfDay)) ?? [];
  const chosen = waiting.find(({ from }) => from === broken?.from) ?? waiting[waiting.length - 1] ?? null;
  return {
    bottleneck: broken && told(broken, nameOf),
    waiting: chosen && {
      from: nameOf(chosen.from),
      to: nameOf(chosen.to),
      leads: chosen.leads,
      days: chosen.usualDays,
    },
  };
}

/** A level that only colleagues have reached does not belong on a personal card. */
function told(
  { from, to, rate, best, bestPeriod, leads, ripening }: RoadStretch,
  nameOf: (id: string) => string,
): CardBottleneck | null {
  if (rate === null || best === null || bestPeriod === null || best <= rate) return null;
  return { from: nameOf(from), to: nameOf(to), rate, leads: leads - ripening, best, bestPeriod };
}
