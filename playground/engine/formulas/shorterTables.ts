import { BaseReferenceObject } from '@univerjs/engine-formula';

type Range = Parameters<BaseReferenceObject['setArrayFormulaRange']>[0];

/**
 * Lets MAX(A4:A400) forget the rows that a table in there no longer fills once it has become
 * shorter. The engine makes A4:A400 of A4 and A400 and gives it their cells, but not how far their
 * tables reach now; it is told here as soon as the range gets the cells.
 */
export function forgetOldRows(): void {
  const reference = BaseReferenceObject.prototype;
  if (done.has(reference)) return;
  done.add(reference);
  const { setArrayFormulaCellData, setArrayFormulaRange } = reference;
  const { setRuntimeArrayFormulaCellData, setRuntimeArrayFormulaRange } = reference;
  const [before, now] = [new WeakMap<object, Range>(), new WeakMap<object, Range>()];
  reference.setArrayFormulaRange = function (range) {
    before.set(this.getArrayFormulaCellData(), range);
    setArrayFormulaRange.call(this, range);
  };
  reference.setArrayFormulaCellData = function (cells) {
    setArrayFormulaCellData.call(this, cells);
    const range = before.get(cells);
    if (range !== undefined) setArrayFormulaRange.call(this, range);
  };
  reference.setRuntimeArrayFormulaRange = function (range) {
    now.set(this.getRuntimeArrayFormulaCellData(), range);
    setRuntimeArrayFormulaRange.call(this, range);
  };
  reference.setRuntimeArrayFormulaCellData = function (cells) {
    setRuntimeArrayFormulaCellData.call(this, cells);
    const range = now.get(cells);
    if (range !== undefined) setRuntimeArrayFormulaRange.call(this, range);
  };
}

/** It is done once, however many spreadsheets there are. */
const done = new WeakSet<object>();
