import type { Arg } from '../read/cells/cell.ts';
import type { Host } from './host.ts';
import type { Answer } from './table/cellsOf.ts';

/**
 * What Google Sheets calls by its name, with what it knows of the spreadsheet first and the
 * arguments of the cell after it.
 *
 * @throws KpiError where the cell shows a sentence.
 */
export type CustomFunction = (host: Host, ...args: Arg[]) => Answer;
