import type { CustomFunctionResult, FormulaArgument, Stored } from '../../host/index.ts';
import type { CallFunction } from './customFunction.ts';

/** The cells of a range. */
type Rows = readonly (readonly Stored[])[];

interface Answered {
  readonly args: readonly FormulaArgument[];
  readonly result: CustomFunctionResult;
}

/**
 * The engine calculates the formulas once more that read what another one spilled, because they
 * may have been calculated before it. Most read nothing new then: the answer of a cell to the same
 * arguments is kept until the next recalculation begins.
 */
export function answeredOnce(call: CallFunction): { readonly call: CallFunction; forget(): void } {
  const answers = new Map<string, Answered[]>();
  let same = new WeakMap<Rows, WeakMap<Rows, boolean>>();

  /** Many formulas read the same range: it is compared once. */
  function sameRows(one: Rows, other: Rows): boolean {
    if (one === other) return true;
    const known = same.get(one) ?? new WeakMap<Rows, boolean>();
    same.set(one, known);
    const found = known.get(other) ?? haveSameCells(one, other);
    known.set(other, found);
    return found;
  }

  function isSame(one: FormulaArgument, other: FormulaArgument | undefined): boolean {
    if (other === undefined) return false;
    if ('range' in one)
      return (
        'range' in other &&
        one.open === other.open &&
        one.singleCell === other.singleCell &&
        sameRows(one.range, other.range)
      );
    if ('range' in other) return false;
    return one.kind === 'skipped' || other.kind === 'skipped' ? one.kind === other.kind : isSameCell(one, other);
  }

  return {
    call(name, args, from) {
      const place = `${name} ${from.sheetId} ${from.row} ${from.column}`;
      const before = answers.get(place) ?? [];
      const again = before.find(
        (one) => one.args.length === args.length && args.every((arg, i) => isSame(arg, one.args[i])),
      );
      if (again !== undefined) return again.result;
      const result = call(name, args, from);
      answers.set(place, [...before, { args, result }]);
      return result;
    },
    forget() {
      answers.clear();
      same = new WeakMap();
    },
  };
}

const haveSameCells = (one: Rows, other: Rows): boolean =>
  one.length === other.length &&
  one.every((row, r) => row.length === other[r]?.length && row.every((cell, c) => isSameCell(cell, other[r]?.[c])));

function isSameCell(one: Stored, other: Stored | undefined): boolean {
  if (one === other) return true;
  if (one.kind !== other?.kind) return false;
  if (one.kind === 'blank' || other.kind === 'blank') return true;
  if (one.kind === 'error' && other.kind === 'error' && one.message !== other.message) return false;
  return one.value === other.value;
}
