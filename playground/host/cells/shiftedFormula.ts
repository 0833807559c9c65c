import { columnLetters } from './a1.ts';

/** Texts in quotes and names of tabs stay; then a cell, a column of `A:B` or a row of `2:3`. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\w(.])/gi;

/**
 * A formula as it stands in another cell after copying: references without `$` move along. Whole
 * columns and rows, such as `A:B`, stay.
 */
export function shiftedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    PARTS,
    (all: string, fixedColumn?: string, letters?: string, fixedRow?: string, row?: string) => {
      if (letters === undefined || row === undefined) return all;
      const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const [toColumn, toRow] = [
        column + (fixedColumn === '$' ? 0 : columns),
        Number(row) + (fixedRow === '$' ? 0 : rows),
      ];
      if (toColumn < 0 || toRow < 1) return '#REF!';
      return `${fixedColumn ?? ''}${columnLetters(toColumn)}${fixedRow ?? ''}${toRow}`;
    },
  );
}
