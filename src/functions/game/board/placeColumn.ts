import type { Texts } from '../../../i18n/index.ts';
import type { Column } from '../../table/table.ts';
import { tooEarly } from '../../table/tooEarly.ts';

/** Who has a place, and for whom it is too early. */
interface Placed {
  readonly place?: number | null;
  /** On how many leads they stand. */
  readonly early?: number | null;
}

/** The place, or that it is too early for one. */
export function placeColumn({ titles, board }: Texts): Column<Placed> {
  return { title: titles.place, format: 'integer', cell: ({ place, early }) => tooEarly(early, board) ?? place };
}
