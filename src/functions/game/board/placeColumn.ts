import { type Texts, fill } from '../../../i18n/index.ts';
import type { Column } from '../../table/table.ts';

/** Who has a place, and for whom it is too early. */
interface Placed {
  readonly place?: number | null;
  /** On how many leads they stand. */
  readonly early?: number | null;
}

/** The place, or that it is too early for one. */
export function placeColumn({ titles, board: words }: Texts): Column<Placed> {
  return {
    title: titles.place,
    format: 'integer',
    cell({ place, early }) {
      if (early === null || early === undefined) return place;
      if (early === 1) return words.earlyOne;
      return fill(early < 5 ? words.early : words.earlyMany, { leads: String(early) });
    },
  };
}
