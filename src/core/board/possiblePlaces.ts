import type { Estimates } from '../kpis/evidence/estimates.ts';
import { mapKnown } from '../stats/mapKnown.ts';

/** The first and the last place that the data allow. */
export interface PlaceRange {
  readonly first: number;
  readonly last: number;
}

/**
 * For each who has a place: those surely better stand before, those surely worse behind, the rest
 * may change places. The place itself is always possible.
 */
export function possiblePlaces(
  places: readonly (number | null)[],
  compare: Estimates['compare'],
): (PlaceRange | null)[] {
  const ranked = places.flatMap((place, code) => (place === null ? [] : [code]));
  const [better, worse] = [new Int32Array(places.length), new Int32Array(places.length)];
  const count = (codes: Int32Array, code: number): number => (codes[code] = (codes[code] ?? 0) + 1);
  // Each pair is compared once: whoever is better has a worse one.
  ranked.forEach((one, i) => {
    for (let j = i + 1; j < ranked.length; j++) {
      const other = ranked[j] ?? one;
      const sign = compare(one, other);
      if (sign === 0) continue;
      count(better, sign < 0 ? one : other);
      count(worse, sign < 0 ? other : one);
    }
  });
  return mapKnown(places, (place, code) => ({
    first: Math.min(1 + (better[code] ?? 0), place),
    last: Math.max(ranked.length - (worse[code] ?? 0), place),
  }));
}
