import { scriptValue } from './scriptValue.ts';
import type { Realm } from '../realm/realm.ts';
import type { Switches } from '../switches.ts';
import type { Stored } from '../workbook/stored.ts';

/** A range of the formula, or an array that another formula made. */
interface RangeArgument {
  /** Row-major, rectangular, at least one cell. */
  readonly range: readonly (readonly Stored[])[];
  /** Written as A:L or A2:A. */
  readonly open?: boolean;
  /**
   * Rows from the range's first to the end of the sheet: an open range is filled up with blanks to
   * it.
   */
  readonly height?: number;
  /** True for A1: the value itself is passed. A 1 x 1 range without this was written as A1:A1. */
  readonly singleCell?: boolean;
}

/** One argument of a formula: a range, a literal, or the gap in F(A1,,3). */
export type FormulaArgument = RangeArgument | Stored | { readonly kind: 'skipped' };

/**
 * What Sheets does with the argument: it passes a value to the function, or does not call the
 * function because a cell holds an error.
 */
type PassedArgument = { readonly value: unknown } | { readonly error: string; readonly message: string };

const SKIPPED = { 'empty-text': '', null: null, undefined: undefined };

/**
 * One argument as a custom function gets it; Dates and arrays are of the realm. A shared range is
 * the same array for each function that gets its rows.
 */
export function toArgument(
  argument: FormulaArgument,
  zone: string,
  realm: Realm,
  switches: Switches,
  range: 'own' | 'shared' = 'own',
): PassedArgument {
  if (!('range' in argument)) {
    return argument.kind === 'skipped'
      ? { value: SKIPPED[switches.skippedArgument] }
      : toScalar(argument, zone, realm, switches);
  }
  const only = onlyCell(argument.range);
  if (only !== null && (argument.singleCell === true || switches.oneCellRange === 'scalar')) {
    return toScalar(only, zone, realm, switches);
  }
  const rows = argument.open === true ? openRows(argument, switches) : argument.range;
  return { value: range === 'own' ? arrayOf(rows, zone, realm) : sharedArray(argument.range, rows, zone, realm) };
}

type Rows = RangeArgument['range'];

function arrayOf(rows: Rows, zone: string, realm: Realm): unknown[][] {
  const value: unknown[][] = new realm.Array();
  for (const row of rows) {
    const copy: unknown[] = new realm.Array();
    for (const cell of row) copy.push(scriptValue(cell, zone, realm));
    value.push(copy);
  }
  return value;
}

/** What a range became, and for whom; `rows` is how many of its own. */
interface Shared {
  readonly zone: string;
  readonly realm: Realm;
  readonly rows: number;
  readonly value: unknown[][];
}

const sharedOf = new WeakMap<Rows, Shared>();

function sharedArray(range: Rows, rows: Rows, zone: string, realm: Realm): unknown[][] {
  const known = sharedOf.get(range);
  if (known?.zone === zone && known.realm === realm && known.rows === rows.length) return known.value;
  const value = arrayOf(rows, zone, realm);
  sharedOf.set(range, { zone, realm, rows: rows.length, value });
  return value;
}

function toScalar(stored: Stored, zone: string, realm: Realm, switches: Switches): PassedArgument {
  if (stored.kind !== 'error' || switches.errorCells === 'text') return { value: scriptValue(stored, zone, realm) };
  return { error: stored.value, message: stored.message ?? '' };
}

function onlyCell(range: readonly (readonly Stored[])[]): Stored | null {
  return range.length === 1 && range[0]?.length === 1 ? (range[0][0] ?? null) : null;
}

function openRows({ range, height = 0 }: RangeArgument, switches: Switches): readonly (readonly Stored[])[] {
  if (switches.openRange === 'full') {
    const blanks = (range[0] ?? []).map((): Stored => ({ kind: 'blank' }));
    return [...range, ...Array.from({ length: Math.max(0, height - range.length) }, () => blanks)];
  }
  let rows = range.length;
  while (rows > 1 && range[rows - 1]?.every((cell) => cell.kind === 'blank')) rows -= 1;
  return range.slice(0, rows);
}
