import { ratio } from '../stats/ratio.ts';
import { sumOf } from '../stats/sumOf.ts';

/**
 * A stretch of the road: its rate now, and the best level that is known to be possible. Shares from
 * 0 to 1; null where nothing tells.
 */
interface StretchLevel {
  readonly rate: number | null;
  readonly best: number | null;
}

/** What lies between a stretch's rate and its best level. */
export interface StretchGap {
  /**
   * Arrivals at the end of the road that would be added if this stretch alone were at its best; 0
   * at or above it. Null when some rate is not known.
   */
  readonly gain: number | null;
  /**
   * Share of the whole gap, 0 to 1; all of them add up to 1. Null when there is no gap, or some
   * rate is not known: the gap may be there.
   */
  readonly share: number | null;
}

/**
 * How much each stretch holds back: its gain in arrivals, and its share of the whole gap. Every
 * rate multiplies the end of the road alike, so one per cent more always names the lowest rate and
 * no bottleneck. What is attainable does name one.
 *
 * Gain: out · (best / rate - 1), written without the division because a rate may be 0. Share:
 * ln(best / rate) over the sum of them, because raising all stretches multiplies the end by the
 * product of best / rate. A rate of 0 has all of the gap; of several nobody can tell which.
 *
 * @param leads Leads at the beginning of the road.
 *
 * Source: decomposition of a product by logarithms (logarithmic mean Divisia index), Ang 2005,
 * doi:10.1016/j.enpol.2003.10.010.
 */
export function stretchGaps(leads: number, levels: readonly StretchLevel[]): readonly StretchGap[] {
  const gaps = levels.map(gapOf);
  // Where one is not known, nobody knows the whole.
  const whole = sumOf(gaps, (gap) => gap ?? NaN);
  return levels.map(({ rate, best }, stretch) => {
    const others = levels.reduce((out, level, other) => (other === stretch ? out : out * (level.rate ?? NaN)), leads);
    const gain = rate === null || best === null ? NaN : others * Math.max(0, best - rate);
    return { gain: Number.isFinite(gain) ? gain : null, share: shareOf(gaps[stretch] ?? null, whole, gaps) };
  });
}

/** Infinite where the rate is 0 and could be more. */
function gapOf({ rate, best }: StretchLevel): number | null {
  if (rate === null || best === null) return null;
  return best > rate ? Math.log(best / rate) : 0;
}

function shareOf(gap: number | null, whole: number, gaps: readonly (number | null)[]): number | null {
  if (gap === null || whole !== Infinity) return ratio(gap ?? NaN, whole);
  if (gaps.filter((other) => other === Infinity).length > 1) return null;
  return gap === Infinity ? 1 : 0;
}
