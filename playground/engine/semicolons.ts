import { ObjectMatrix } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';

/**
 * A formula with commas between its arguments. A Russian spreadsheet of Google has `;` there; the
 * engine knows only `,`. A `;` in quotes, in the name of a tab or in an array such as {1;2} stays.
 */
export function withCommas(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|;/g, (part) => (part === ';' ? ',' : part));
}

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
