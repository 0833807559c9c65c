import { type Outlook, outlookOf } from '../forecast/outlookOf.ts';
import type { History } from '../forecast/history.ts';
import { roundTarget, stepsFor } from './roundTarget.ts';

/**
 * The three tiers and the chance that each is to have: after Steenburgh & Ahearne, "Motivating
 * Salespeople", HBR 2012, the first for most, the last for the best.
 */
export const TIERS = { likely: 0.65, stretch: 0.3, top: 0.1 } as const;

type TierId = keyof typeof TIERS;

export const TIER_IDS: readonly TierId[] = ['likely', 'stretch', 'top'];

export interface Tier {
  readonly id: TierId;
  /** A number that a person would say; null without any history, and where no number has a chance
   * that the tier's name says. */
  readonly target: number | null;
  /** Of this very number. */
  readonly chance: number | null;
}

/** Between these chances a target may have the name of a tier. */
const CALLED: Readonly<Record<TierId, readonly [number, number]>> = {
  likely: [0.5, 0.85],
  stretch: [0.2, 0.5],
  top: [0.05, 0.2],
};

/**
 * Three honest targets of a period, each harder than the one before. Of whole numbers it is the one
 * whose chance is nearest to the tier's; others are rounded as far as the chance bears it. With few
 * leads a period there may be none: between 0 and 1 sale there is no number, and a longer period
 * has some.
 */
export function tiersOf(history: History): readonly Tier[] {
  const outlook = outlookOf(history);
  const { better, unit, family } = history;
  return TIER_IDS.map((id) => {
    const exact = outlook.quantile(better === 'higher' ? 1 - TIERS[id] : TIERS[id]);
    if (exact === null) return { id, target: null, chance: null };
    const whole = family === 'count' ? nearest(outlook, id, [exact - 1, exact, exact + 1]) : exact;
    const rounded = stepsFor(whole, unit).map((_, fineness) => roundTarget(whole, unit, better, fineness));
    const target = [...rounded, whole].find((one) => isCalled(id, outlook.chance(one))) ?? null;
    return { id, target, chance: target === null ? null : outlook.chance(target) };
  });
}

/** True where a target of this chance may be called so. */
function isCalled(id: TierId, chance: number | null): boolean {
  const [least, most] = CALLED[id];
  return chance !== null && chance >= least && chance < most;
}

/** The number with a chance nearest to that of the tier, of those that may be called so. */
function nearest({ chance }: Outlook, id: TierId, values: readonly number[]): number {
  const distance = (value: number): number => {
    const found = chance(value) ?? 0;
    return isCalled(id, found) ? Math.abs(logOdds(found) - logOdds(TIERS[id])) : Infinity;
  };
  return values.reduce((best, value) => (distance(value) < distance(best) ? value : best));
}

function logOdds(chance: number): number {
  return Math.log(chance / (1 - chance));
}
