import { FUNCTIONS } from '../../functions/index.ts';
import { addressOf } from '../../read/cells/a1.ts';
import { KpiError } from '../../core/errors.ts';
import type { CellPlace } from '../api/index.ts';
import { type Asked, Obstacle } from '../endpoint.ts';
import { type FormulaCall, callsIn } from '../formula/callsIn.ts';
import { formulaSeparator } from '../formula/formulaSeparator.ts';
import { sheetNamed } from '../tabs/tabTable.ts';
import { type EvaluatedCall, Untraced, evaluatedCall } from './evaluated.ts';
import { offeredRows } from './offeredRows.ts';

/** A formula of ours, and which cell of its answer is meant. */
export interface FormulaAt {
  readonly formula: string;
  readonly at: CellPlace;
  readonly call: EvaluatedCall;
  /** From the cell of the formula, from 0. */
  readonly row: number;
  readonly column: number;
}

/** So many formulas above and to the left are tried: those of a sheet are seldom more. */
const TRIED = 6;

/**
 * The formula that fills a cell: its own, or one above or to the left whose answer reaches it.
 *
 * @throws Obstacle where there is none, or a part of it cannot be traced.
 */
export function formulaAt({ tab, cell }: CellPlace, asked: Asked): FormulaAt {
  const sheet = sheetNamed(asked, tab);
  const range = sheet.getRange(cell);
  const [row, column] = [range.getRow(), range.getColumn()];
  const own = range.getFormula();
  if (own !== '') return found(own, { row: 0, column: 0 }, { tab, cell: range.getA1Notation() });
  const above: readonly (readonly string[])[] = sheet.getRange(1, 1, row, column).getFormulas();
  const near = above
    .flatMap((cells, r) => cells.map((formula, c) => ({ formula, row: row - 1 - r, column: column - 1 - c })))
    .filter(({ formula }) => ourCall(formula) !== null)
    .sort((a, b) => a.row + a.column - (b.row + b.column));
  for (const one of near.slice(0, TRIED)) {
    const place = { tab, cell: addressOf(row - 1 - one.row, column - 1 - one.column) };
    const whole = reaching(one.formula, one, place);
    if (whole !== null) return whole;
  }
  throw new Obstacle((words) => words.behind.noFormula(cell));

  /** The formula where its answer reaches the cell; null where it does not, or shows a mistake. */
  function reaching(formula: string, offset: Pick<FormulaAt, 'row' | 'column'>, at: CellPlace): FormulaAt | null {
    try {
      const one = found(formula, offset, at);
      const { rows, columns } = sizeOf(one.call);
      return offset.row < rows && offset.column < columns ? one : null;
    } catch (error) {
      if (error instanceof KpiError) return null;
      throw error;
    }
  }

  function found(formula: string, offset: Pick<FormulaAt, 'row' | 'column'>, at: CellPlace): FormulaAt {
    const call = ourCall(formula);
    if (call === null) throw new Obstacle((words) => words.behind.noFormula(at.cell));
    try {
      return { formula, at, call: evaluatedCall(call, tab, asked), row: offset.row, column: offset.column };
    } catch (error) {
      if (!(error instanceof Untraced)) throw error;
      const offer = offeredRows(call, formulaSeparator(asked.spreadsheet.getSpreadsheetLocale()));
      throw new Obstacle((words) => words.behind.untraced(error.part, offer));
    }
  }
}

/** The outermost call of one of our functions: there may be an IFERROR around it. */
function ourCall(formula: string): FormulaCall | null {
  if (formula === '') return null;
  const ours = (callsIn(formula) ?? []).filter(({ name }) => FUNCTIONS.has(name.toUpperCase()));
  return ours[ours.length - 1] ?? null;
}

function sizeOf({ answer }: EvaluatedCall): { readonly rows: number; readonly columns: number } {
  if ('rows' in answer) return { rows: answer.rows.length + 1, columns: answer.columns.length };
  const { values } = answer;
  return Array.isArray(values) ? { rows: values.length, columns: values[0]?.length ?? 0 } : { rows: 1, columns: 1 };
}
