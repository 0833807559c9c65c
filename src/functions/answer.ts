import { KpiError } from '../core/errors.ts';
import { sentence } from '../i18n/index.ts';
import type { Arg, Result } from '../read/cells/cell.ts';
import type { CustomFunction } from './customFunction.ts';
import { currentHost } from './host.ts';
import { cellsOf } from './table/cellsOf.ts';

/**
 * Runs a custom function for a cell: what it answers becomes cells, and a mistake of the user a
 * sentence in the spreadsheet's language, which the cell shows. The build calls it in each of the
 * functions that Google Sheets sees.
 */
export function answer(compute: CustomFunction, args: readonly Arg[]): Result {
  const host = currentHost();
  try {
    return cellsOf(compute(host, ...args), host.zone);
  } catch (error) {
    if (error instanceof KpiError) throw new Error(sentence(error, host.language));
    throw error;
  }
}
