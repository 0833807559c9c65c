import { outlookOf } from '../forecast/outlookOf.ts';
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
  /** A number that a person would say; null without any history. */
  readonly target: number | null;
  /** Of this very number. */
  readonly chance: number | null;
}

/**
 * Three honest targets of a period, each harder than the one before wherever there are numbers
 * between. Where rounding makes two alike, all are rounded finer, and whole numbers move on to the
 * next. A count of nothing is no target, so it begins with 1.
 */
export function tiersOf(history: History): readonly Tier[] {
  const outlook = outlookOf(history);
  const { better, unit, family } = history;
  const exact = TIER_IDS.map((id) => outlook.quantile(better === 'higher' ? 1 - TIERS[id] : TIERS[id]));
  const known = exact.filter((value) => value !== null);
  if (known.length < exact.length) return TIER_IDS.map((id) => ({ id, target: null, chance: null }));
  const levels = Math.max(...known.map((value) => stepsFor(value, unit).length));
  const rounded = Array.from({ length: levels }, (_, fineness) =>
    known.map((value) => roundTarget(value, unit, better, fineness)),
  );
  const sign = better === 'higher' ? 1 : -1;
  const isHarder = (target: number, i: number, all: readonly number[]): boolean =>
    i === 0 || sign * (target - (all[i - 1] ?? target)) > 0;
  const finest = rounded[levels - 1] ?? known;
  const isWhole = family === 'count' && better === 'higher';
  const targets = rounded.find((all) => all.every(isHarder) && !(isWhole && all[0] === 0)) ?? finest;
  return (isWhole ? apart(targets) : targets).map((target, i) => ({
    id: TIER_IDS[i] ?? 'top',
    target,
    chance: outlook.chance(target),
  }));
}

/** Whole numbers from 1, each above the one before. */
function apart(targets: readonly number[]): readonly number[] {
  const moved: number[] = [];
  for (const target of targets) moved.push(Math.max(target, (moved[moved.length - 1] ?? 0) + 1));
  return moved;
}
