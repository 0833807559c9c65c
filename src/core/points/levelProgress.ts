/** A level that points lead to. */
export interface PointsLevel {
  readonly name: string;
  readonly icon: string;
  /** From how many points; 0 or more. */
  readonly points: number;
}

export interface LevelProgress {
  /** Null below the first one. */
  readonly level: PointsLevel | null;
  /** Null at the top, here and below. */
  readonly next: PointsLevel | null;
  /** Points that are still needed for it. */
  readonly needed: number | null;
  /** How far on the way from this level to the next, 0 to 1; 1 at the top, null without levels. */
  readonly progress: number | null;
}

/**
 * The level of a number of points, and the way to the next. The way to the first level above 0
 * points begins at a fifth: its progress is 1/5 + 4/5 · points / threshold. Points and what is
 * still needed are told as they are.
 *
 * @param levels Ascending by points, no two alike.
 *
 * Source: people who begin with a part of the way behind them go faster, Kivetz, Urminsky & Zheng
 * 2006.
 */
export function levelProgress(levels: readonly PointsLevel[], points: number): LevelProgress {
  const reached = levels.filter((level) => points >= level.points);
  const level = reached[reached.length - 1] ?? null;
  const next = levels[reached.length] ?? null;
  if (next === null) return { level, next, needed: null, progress: level && 1 };
  const from = level?.points ?? 0;
  const way = Math.max(0, (points - from) / (next.points - from));
  return { level, next, needed: next.points - points, progress: from === 0 ? (1 + 4 * way) / 5 : way };
}
