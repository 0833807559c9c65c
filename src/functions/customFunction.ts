import type { Arg } from '../read/cells/cell.ts';
import type { Host } from './host.ts';
import type { FunctionAnswer } from './table/cellsOf.ts';

/**
 * A custom function: first the host (what is known of the spreadsheet), then the arguments of the
 * cell.
 *
 * @throws KpiError where the cell shows a sentence.
 */
export type CustomFunction = (host: Host, ...args: Arg[]) => FunctionAnswer;
