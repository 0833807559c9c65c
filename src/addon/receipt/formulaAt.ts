import { FUNCTIONS } from '../../functions/index.ts';
import { addressOf } from '../../read/cells/a1.ts';
import { KpiError } from '../../core/errors.ts';
import { isGrid } from '../../read/cells/cell.ts';
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
  /** The call that fills the cell; several where the cell counts with numbers of them. */
  readonly calls: readonly EvaluatedCall[];
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
    .filter(({ formula }) => ourCalls(formula).length > 0)
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
      const { rows, columns } = sizeOf(one.calls[0]);
      return offset.row < rows && offset.column < columns ? one : null;
    } catch (error) {
      if (error instanceof KpiError) return null;
      throw error;
    }
  }

  function found(formula: string, offset: Pick<FormulaAt, 'row' | 'column'>, at: CellPlace): FormulaAt {
    const ours = ourCalls(formula);
    const whole = ours[ours.length - 1];
    if (whole === undefined) throw new Obstacle((words) => words.behind.noFormula(at.cell));
    const numbers = offset.row + offset.column > 0 || ours.length < 2 ? [] : ours.flatMap(numberOf);
    return { formula, at, calls: numbers.length > 0 ? numbers : [traced(whole)], ...offset };
  }

  /** A number that a formula counts with; none for a table, and for a mistake that IFERROR may pass over. */
  function numberOf(call: FormulaCall): readonly EvaluatedCall[] {
    try {
      const one = traced(call);
      return 'values' in one.answer && !isGrid(one.answer.values) ? [one] : [];
    } catch (error) {
      if (error instanceof KpiError) return [];
      throw error;
    }
  }

  function traced(call: FormulaCall): EvaluatedCall {
    try {
      return evaluatedCall(call, tab, asked);
    } catch (error) {
      if (!(error instanceof Untraced)) throw error;
      const offer = offeredRows(call, formulaSeparator(asked.spreadsheet.getSpreadsheetLocale()));
      throw new Obstacle((words) => words.behind.untraced(error.part, offer));
    }
  }
}

/** The calls of our functions that stand in no other one of ours: there may be an IFERROR around them. */
function ourCalls(formula: string): readonly FormulaCall[] {
  if (formula === '') return [];
  const ours = (callsIn(formula) ?? []).filter(({ name }) => FUNCTIONS.has(name.toUpperCase()));
  return ours.filter((one) => !ours.some((other) => other.from < one.from && one.to < other.to));
}

function sizeOf(call: EvaluatedCall | undefined): { readonly rows: number; readonly columns: number } {
  if (call === undefined) return { rows: 0, columns: 0 };
  const { answer } = call;
  if ('rows' in answer) return { rows: answer.rows.length + 1, columns: answer.columns.length };
  const { values } = answer;
  return Array.isArray(values) ? { rows: values.length, columns: values[0]?.length ?? 0 } : { rows: 1, columns: 1 };
}
