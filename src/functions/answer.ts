import { KpiError } from '../core/errors.ts';
import { sentence } from '../i18n/index.ts';
import type { Arg, Result } from '../read/cells/cell.ts';
import type { CustomFunction } from './customFunction.ts';
import { currentHost } from './host.ts';
import { isNothingLeft } from './nothingLeft.ts';
import { cellsOf } from './table/cellsOf.ts';

/**
 * Runs a custom function for a cell. Its answer becomes cells; a mistake of the user becomes an
 * error that the cell shows as a sentence in the spreadsheet's language. Every function that the
 * build writes for Google Sheets calls it.
 */
export function answer(compute: CustomFunction, args: readonly Arg[]): Result {
  const host = currentHost();
  try {
    return cellsOf(compute(host, ...args), host.zone);
  } catch (error) {
    // A table of nothing says so: an error would stop the formulas around it.
    if (isNothingLeft(error, args[0])) return [[sentence(error, host.language)]];
    if (error instanceof KpiError) throw new Error(sentence(error, host.language));
    throw error;
  }
}
