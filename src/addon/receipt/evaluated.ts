import { FUNCTIONS } from '../../functions/index.ts';
import { type FunctionAnswer, cellsOf } from '../../functions/table/cellsOf.ts';
import { type Arg, isGrid, single } from '../../read/cells/cell.ts';
import { type Asked, Obstacle } from '../endpoint.ts';
import { type FormulaCall, callsIn } from '../formula/callsIn.ts';
import { referenceIn } from '../formula/formulaText.ts';
import { sheetNamed } from '../tabs/tabTable.ts';

/** A row of a tab. */
interface RowPlace {
  readonly tab: string;
  /** From 1. */
  readonly row: number;
}

/** A part of a formula with its value now, and where its rows stand. */
export interface Evaluated {
  readonly text: string;
  readonly value: Arg;
  /** The place of a row of the value, from 1; null for a row that stands nowhere. */
  placeOf(row: number): RowPlace | null;
}

/** A call of one of our functions with its answer. */
export interface EvaluatedCall {
  readonly name: string;
  readonly args: readonly Evaluated[];
  readonly answer: FunctionAnswer;
}

/**
 * Calls one of our functions as the cell does.
 *
 * @param tab Where the formula stands.
 * @throws Obstacle for an argument that cannot be traced, KpiError where the cell shows one.
 */
export function evaluatedCall(call: FormulaCall, tab: string, asked: Asked): EvaluatedCall {
  const name = call.name.toUpperCase();
  const compute = FUNCTIONS.get(name);
  if (compute === undefined) throw new Untraced(`${call.name}(…)`);
  const args = call.args.map((text) => evaluated(text.trim(), tab, asked));
  return { name, args, answer: compute(asked.host, ...args.map(({ value }) => value)) };
}

/** A part of a formula that is not evaluated here. */
export class Untraced extends Error {
  readonly part: string;

  constructor(part: string) {
    super('untraced');
    this.part = part;
  }
}

/** An argument: a text, a number, cells, or a table that one of our functions makes of them. */
function evaluated(text: string, tab: string, asked: Asked): Evaluated {
  const plain = plainValue(text);
  if (plain !== undefined) return { text, value: plain, placeOf: () => null };
  const reference = referenceIn(text);
  if (reference !== null) return cellsAt(reference.tab ?? tab, reference.a1, text, asked);
  const call = wholeCall(text);
  if (call === null) throw new Untraced(text);
  const { args, answer } = evaluatedCall(call, tab, asked);
  if (!('rows' in answer)) throw new Untraced(text);
  const { rowFrom } = answer;
  if (rowFrom === undefined) throw new Untraced(text);
  return {
    text,
    value: cellsOf(answer, asked.host.zone),
    placeOf(row) {
      // The first row holds the titles.
      const from = row < 2 ? null : rowFrom(row - 2);
      return from === null ? null : (args[from.argument]?.placeOf(from.row) ?? null);
    },
  };
}

const TEXT = /^"((?:[^"]|"")*)"$/;
const NUMBER = /^-?\d+(?:[.,]\d+)?(%?)$/;
/** A number as the add-on writes it: without a decimal sign. */
const FRACTION = /^\(?(-?\d+)\/(10+)\)?$/;

/** What a text, a number, a truth value or nothing is; undefined for any other part of a formula. */
function plainValue(text: string): Arg | undefined {
  const [, inQuotes] = TEXT.exec(text) ?? [];
  if (inQuotes !== undefined) return inQuotes.replace(/""/g, '"');
  const number = NUMBER.exec(text);
  if (number !== null) return Number(text.replace('%', '').replace(',', '.')) / (number[1] === '%' ? 100 : 1);
  const [, above, below] = FRACTION.exec(text) ?? [];
  if (above !== undefined) return Number(above) / Number(below);
  if (text === '') return '';
  return /^(?:true|false)$/i.test(text) ? text.toLowerCase() === 'true' : undefined;
}

/** The call that a text is, from its first sign to the last; null for anything else. */
function wholeCall(text: string): FormulaCall | null {
  const calls = callsIn(text) ?? [];
  return calls.find(({ name, from, to }) => from === name.length + 1 && to === text.length - 1) ?? null;
}

/** Cells of a tab. An open range ends with the last row in which something stands. */
function cellsAt(tab: string, a1: string, text: string, asked: Asked): Evaluated {
  const sheet = sheetNamed(asked, tab);
  const [, first = '', top = '', last, bottom = ''] = /^([A-Z]+)(\d*)(?::([A-Z]+)(\d*))?$/.exec(a1) ?? [];
  const isOpen = last !== undefined && bottom === '';
  const firstRow = Number(top || 1);
  const end = isOpen
    ? `:${last}${Math.max(firstRow, sheet.getLastRow())}`
    : last === undefined
      ? ''
      : `:${last}${bottom}`;
  try {
    const range = sheet.getRange(`${first}${firstRow}${end}`);
    const value: Arg = range.getValues();
    const placeOf = (row: number): RowPlace => ({ tab: sheet.getName(), row: range.getRow() + row - 1 });
    return { text, value: isGrid(value) ? single(value) : value, placeOf };
  } catch {
    throw new Obstacle((words) => words.cellsUnreadable(text));
  }
}
