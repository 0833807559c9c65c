import { Obstacle, type Asked } from '../endpoint.ts';
import { formulaSeparator } from '../formula/formulaSeparator.ts';
import { portableFormula } from './portableFormula.ts';
import { noteWrite } from './writes.ts';

/**
 * Writes a formula so that every spreadsheet reads it alike.
 *
 * @param formula As the add-on makes it, or as it was read from a cell.
 * @throws Obstacle as {@link mustBePortable}.
 */
export function putFormula(
  range: GoogleAppsScript.Spreadsheet.Range,
  formula: string,
  asked: Asked,
): GoogleAppsScript.Spreadsheet.Range {
  const text = mustBePortable(formula, asked);
  return noteWrite(range).setFormula(text);
}

/** The formula in a way that can be written. @throws Obstacle where only a person can move it. */
export function mustBePortable(formula: string, asked: Asked): string {
  const text = portableIn(formula, asked);
  if (text === null) throw new Obstacle((words) => words.formulaStays(formula));
  return text;
}

/** The same; null where it cannot be written. */
export function portableIn(formula: string, { spreadsheet }: Asked): string | null {
  // Without a comma the locale makes no difference.
  const isComma = formula.includes(',') && formulaSeparator(spreadsheet.getSpreadsheetLocale()) === ';';
  return portableFormula(formula, isComma);
}
