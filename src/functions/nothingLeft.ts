import { KpiError } from '../core/errors.ts';
import { type Arg, isGrid, single } from '../read/cells/cell.ts';
import type { Table } from './table/table.ts';

/**
 * Whether a filter has left nothing of the data but their header row: no mistake, and nothing to
 * count either. A tab that is not filled in yet has blank rows below its headers.
 */
export function isNothingLeft(error: unknown, data: Arg): error is KpiError<'range-no-rows'> {
  return error instanceof KpiError && error.code === 'range-no-rows' && headersAlone(data) !== null;
}

/** A table made of a table; of a header row alone that row, so that the next function finds it. */
export function orItsHeaders(data: Arg, make: () => Table): Table {
  try {
    return make();
  } catch (error) {
    if (!isNothingLeft(error, data)) throw error;
    return { columns: (headersAlone(data) ?? []).map((title) => ({ title, format: 'text' })), rows: [] };
  }
}

function headersAlone(data: Arg): readonly string[] | null {
  const range = single(data);
  return isGrid(range) && range.length === 1 ? (range[0] ?? []).map(String) : null;
}
