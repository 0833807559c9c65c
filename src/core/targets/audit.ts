import type { Better, Kind, Kpi } from '../kpis/kpi.ts';

/** How far a target is within reach, by the chance of it. */
export type Reach = 'sentence' | 'stretch' | 'reachable' | 'easy';

/**
 * Below 10 % a target is a sentence, up to 65 % a stretch, above 90 % it asks nothing. From 10 % on
 * whole percents count, as they are shown: two targets of 65 % are called the same. Null when nobody
 * can tell. Source: three tiers of targets at 65, 30 and 10 %, after Steenburgh and Ahearne,
 * "Motivating Salespeople", HBR 2012.
 */
export function reachOf(chance: number | null): Reach | null {
  if (chance === null) return null;
  const percents = Math.round(100 * chance);
  return chance < 0.1 ? 'sentence' : percents <= 65 ? 'stretch' : percents <= 90 ? 'reachable' : 'easy';
}

/** How much of what a KPI needs must be written down before it measures anything. */
const ENOUGH_FILLED = 0.8;

/**
 * Whether a KPI is tied to the client's result: by itself, by the road that leads there, or not at
 * all.
 */
export type Tie = 'yes' | 'road' | 'no';

export function tieOf(kind: Kind): Tie {
  return kind === 'process' ? 'road' : isVolumeKind(kind) ? 'no' : 'yes';
}

/** Effort and volume alone are never enough: beside them a KPI of quality must stand. */
export function isVolumeKind(kind: Kind): boolean {
  return kind === 'effort' || kind === 'volume';
}

/**
 * KPIs that say how well what is counted is done; the first one that the data can carry is proposed
 * as the pair.
 */
export function pairsFor({ id, kind }: Kpi): readonly string[] {
  const kept = ['retention', 'refunds'];
  if (kind === 'effort') return [id === 'meetings' ? 'meeting_conversion' : 'conversion', 'conversion', ...kept];
  return [...kept, 'conversion', 'win_rate'];
}

/**
 * What a target is.
 *
 * - `blind`: what it measures is not written down.
 * - `sentence`: it cannot be reached.
 * - `noise`: effort or volume without a KPI of quality.
 * - `easy`: it asks nothing.
 * - `stretch`: it can be reached with luck or a change.
 * - `map`: within reach, measured, and tied to the client's result or paired with what is.
 */
export type TargetVerdict = 'blind' | 'sentence' | 'noise' | 'easy' | 'stretch' | 'map';

/** Null when only the chance is missing: a target nobody has a past for. */
export function targetVerdict(facts: {
  readonly reach: Reach | null;
  /** Share filled, 0 to 1; null when nothing was there to fill. */
  readonly filled: number | null;
  readonly kind: Kind;
  readonly isPaired: boolean;
}): TargetVerdict | null {
  const { reach, filled, kind, isPaired } = facts;
  if (filled !== null && filled < ENOUGH_FILLED) return 'blind';
  if (reach === 'sentence') return 'sentence';
  if (isVolumeKind(kind) && !isPaired) return 'noise';
  return reach === 'reachable' ? 'map' : reach;
}

/** Of past values, how many reached the target, and the best of them. */
export function pastAgainstGoal(
  values: readonly (number | null)[],
  goal: number,
  better: Better,
): { readonly hit: number; readonly of: number; readonly best: number | null } {
  const known = values.filter((value) => value !== null);
  const isHit = (value: number): boolean => (better === 'higher' ? value >= goal : value <= goal);
  const best = known.length === 0 ? null : better === 'higher' ? Math.max(...known) : Math.min(...known);
  return { hit: known.filter(isHit).length, of: known.length, best };
}
