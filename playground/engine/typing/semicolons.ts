import { ObjectMatrix, type Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  BEFORE_CELL_EDIT,
  SetRangeValuesMutation,
  SheetInterceptorService,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';

/**
 * A formula with commas between its arguments. A Russian spreadsheet of Google has `;` there; the
 * engine knows only `,`. A `;` in quotes, in the name of a tab or in an array such as {1;2} stays.
 */
export function withCommas(formula: string): string {
  return formula.replace(SEPARATORS, (part) => (part === ';' ? ',' : part));
}

/** The same formula as a Russian spreadsheet shows it. */
export function withSemicolons(formula: string): string {
  return formula.replace(SEPARATORS, (part) => (part === ',' ? ';' : part));
}

/** Quoted texts, names of tabs and arrays, which stay as they are, and what is between arguments. */
const SEPARATORS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|[;,]/g;

/** Shows formulas with `;` where they are edited, in the cell and above the sheet. */
export function showSemicolons(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: AROUND_THE_ENGINES,
      handler: (cell, _place, next) => {
        const edited = next(cell);
        return typeof edited?.f === 'string' ? { ...edited, f: withSemicolons(edited.f) } : edited;
      },
    });
}

/** The engine's own handler puts the formula in, and asks no other after it. */
const AROUND_THE_ENGINES = 100;

/** Lets people and scripts write formulas with `;`; they are stored with commas. */
export function acceptSemicolons(api: FUniver): void {
  api.onBeforeCommandExecute(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id || !hasCells(params)) return;
    new ObjectMatrix(params.cellValue).forValue((_row, _column, cell) => {
      if (typeof cell?.f === 'string' && cell.f.includes(';')) cell.f = withCommas(cell.f);
    });
  });
}

function hasCells(params: object | undefined): params is ISetRangeValuesMutationParams {
  return params !== undefined && 'cellValue' in params;
}
