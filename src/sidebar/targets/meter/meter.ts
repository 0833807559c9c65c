import { type Reach, reachOf } from '../../../core/targets/audit.ts';
import { type Outlook, outlookOf } from '../../../core/forecast/outlookOf.ts';
import type { History } from '../../../core/forecast/histories.ts';
import { type PastValues, pastValues } from '../../../core/forecast/past/pastValues.ts';
import { type Tier, tiersOf } from '../../../core/targets/tiers.ts';

/** What the meter shows of a person's past, independent of the typed target. */
export interface Meter {
  readonly history: History;
  readonly outlook: Outlook;
  /** The tiers that have a number. */
  readonly tiers: readonly Tier[];
  /** The person's own past periods; without any, those of all colleagues. */
  readonly past: PastValues;
}

export function meterOf(history: History, colleagues: readonly History[]): Meter {
  const outlook = outlookOf(history);
  return {
    history,
    outlook,
    tiers: tiersOf(history).filter(({ target }) => target !== null),
    past: pastValues(outlook.kind === 'own' ? [history] : colleagues),
  };
}

/** What the meter says of a target. */
interface GoalReading {
  readonly chance: number | null;
  readonly reach: Reach | null;
  /** A better number if this one is not a good goal, else null. */
  readonly better: number | null;
}

export function goalReading({ outlook, tiers }: Meter, goal: number): GoalReading {
  const chance = outlook.chance(goal);
  const reach = reachOf(chance);
  const isGoal = reach === 'stretch' || reach === 'reachable' || reach === null;
  const stretch = tiers.find(({ id }) => id === 'stretch') ?? tiers[0];
  return { chance, reach, better: isGoal || stretch?.target === goal ? null : (stretch?.target ?? null) };
}
