import type { Estimates } from '../kpis/evidence.ts';
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
  return mapKnown(places, (place, code) => {
    const signs = ranked.map((other) => (other === code ? 0 : compare(code, other)));
    const first = 1 + signs.filter((sign) => sign < 0).length;
    const last = ranked.length - signs.filter((sign) => sign > 0).length;
    return { first: Math.min(first, place), last: Math.max(last, place) };
  });
}
