import { CELL_LIMIT } from '../table/cellLimit.ts';

/** Columns that are left out first, behind those that no KPI knows; the last one is missed most. */
const LEFT_OUT: readonly string[] = [
  'minutes',
  'client_id',
  'client',
  'id',
  'product',
  'source',
  'phone',
  'sources',
  'currency',
  'nps_date',
  'emails_before_call',
  'calls',
  'response',
  'email',
];

/**
 * The columns for which there is room.
 *
 * @param rows How many rows, without the titles.
 * @param hasParts Whether ids hold several rows together: then they stay.
 * @param limit How many cells there may be.
 */
export function withinCellLimit<C extends { readonly id: string }>(
  columns: readonly C[],
  rows: number,
  hasParts: boolean,
  limit = CELL_LIMIT,
): { readonly kept: readonly C[]; readonly dropped: readonly C[] } {
  const most = Math.floor(limit / (rows + 1));
  const [unknown, known] = [[''], LEFT_OUT].map((ids) =>
    columns
      .filter(({ id }) => ids.includes(id) && !(id === 'id' && hasParts))
      .sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)),
  );
  const order = [...(unknown ?? []), ...(known ?? [])];
  const dropped = new Set(order.slice(0, Math.max(0, columns.length - most)));
  return {
    kept: columns.filter((column) => !dropped.has(column)),
    dropped: columns.filter((column) => dropped.has(column)),
  };
}
