import { MILESTONES } from '../../core/leads.ts';
import { bottleneckOf } from '../../core/plan/bottleneck.ts';
import { stepsToPayment } from '../../core/kpis/stepsToPayment.ts';
import { milestoneNames } from '../../read/arguments/milestonesArgument.ts';
import type { Outcome, RoadPicture } from '../api/index.ts';
import { leadsOn } from '../rows/leadData.ts';
import { endpoint } from '../endpoint.ts';

/**
 * The road of the whole team over all time: how many leads came to each step, and where it breaks.
 * Empty where the data have only one step.
 */
export function sidebarRoadPicture(tab: string): Outcome<RoadPicture> {
  return endpoint((asked) => {
    const { host, texts } = asked;
    const leads = leadsOn(tab, asked);
    leads.expect(MILESTONES);
    const milestones = stepsToPayment(leads, false);
    if (milestones.length < 2) return { steps: [] };
    const asOfDay = leads.lastDay(host.today);
    const { stretches, broken } = bottleneckOf(leads, milestones, { manager: null, period: null, asOfDay });
    const nameOf = milestoneNames(leads, texts);
    return {
      steps: stretches.map(({ from, to, leads: count, ripening, rate, best, gain }, index) => ({
        from: nameOf(from),
        to: nameOf(to),
        leads: count,
        ripening,
        rate,
        best,
        gain,
        isBroken: index === broken,
      })),
    };
  });
}
