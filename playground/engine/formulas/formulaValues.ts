import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type ArrayValueObject as ArrayValue,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/engine-formula';
import type { CustomFunctionResult, FormulaArgument } from '../../host/index.ts';
import type { Stored } from '../../host/workbook/stored.ts';
import { defaultDatePattern } from '../cells/datePattern.ts';
import { isDatePattern } from '../../host/cells/isDatePattern.ts';

const BLANK: Stored = { kind: 'blank' };

/**
 * What a formula argument is for Apps Script: a range with its cells, a literal, or the gap in
 * F(A1,,3).
 */
export function formulaArgument(value: FunctionVariantType): FormulaArgument {
  if (isReference(value)) return { range: storedRange(value), open: isOpen(value), singleCell: value.isCell() };
  if (isArrayValue(value)) return { range: mapArray(value, (cell) => cell) };
  return isValue(value) && !value.isNull() ? storedValue(value) : { kind: 'skipped' };
}

/** One value of the formula engine as a cell stores it. */
function storedValue(value: Nullable<BaseValueObject>): Stored {
  if (!value || value.isNull()) return BLANK;
  if (value.isError()) return { kind: 'error', value: String(value.getValue()) };
  const raw = value.getValue();
  if (value.isBoolean()) return { kind: 'boolean', value: Boolean(raw) };
  if (value.isNumber()) return { kind: isDatePattern(value.getPattern()) ? 'date' : 'number', value: Number(raw) };
  return { kind: 'text', value: String(raw) };
}

/**
 * The answer of a function in the form of the formula engine: a table spills, one value fills the
 * cell.
 */
export function engineValue(result: CustomFunctionResult): BaseValueObject {
  if ('error' in result) return engineError(result.error, result.message);
  const [first, ...more] = result.grid;
  if (first === undefined) return engineScalar(BLANK);
  const [only, ...beside] = first;
  return more.length === 0 && beside.length === 0 ? engineScalar(only ?? BLANK) : engineArray(result.grid);
}

function engineArray(rows: readonly (readonly Stored[])[]): BaseValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows.map((row) => row.map(engineScalar)),
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function engineScalar(value: Stored): BaseValueObject {
  switch (value.kind) {
    // An empty text, because a null inside a spill would show as 0 and be read as 0.
    case 'blank':
      return StringValueObject.create('');
    case 'text':
      return StringValueObject.create(value.value);
    case 'boolean':
      return BooleanValueObject.create(value.value);
    case 'number':
      return NumberValueObject.create(value.value);
    case 'date':
      return NumberValueObject.create(value.value, defaultDatePattern(value.value));
    case 'error':
      return engineError(value.value, value.message ?? '');
  }
}

/**
 * The error, with its message in the custom data of the cell. There it moves with the cell, and the
 * note over the cell finds it.
 */
export function engineError(code: string, message: string): ErrorValueObject {
  return ErrorValueObject.create(errorType(code), message).withCustomData({ message });
}

function errorType(code: string): ErrorType {
  return Object.values(ErrorType).find((type) => type === code) ?? ErrorType.ERROR;
}

/**
 * Several formulas may read the same open range in one recalculation. For that time the engine
 * keeps its array, and we keep our rows beside it.
 */
const rowsOfArray = new WeakMap<ArrayValue, Stored[][]>();

function storedRange(reference: BaseReferenceObject): Stored[][] {
  const array = reference.toArrayValueObject();
  const known = rowsOfArray.get(array);
  if (known !== undefined) return known;
  const { startRow, startColumn } = reference.getRangePosition();
  const unit = reference.getUnitId();
  const sheet = reference.getSheetId();
  // A formula calculated in the same pass arrives without the format of its cell.
  const rows = mapArray(array, (value, row, column) =>
    value.kind === 'number' &&
    isDatePattern(reference.getCellPattern(unit, sheet, startRow + row, startColumn + column))
      ? { kind: 'date', value: value.value }
      : value,
  );
  rowsOfArray.set(array, rows);
  return rows;
}

function mapArray(array: ArrayValue, change: (value: Stored, row: number, column: number) => Stored): Stored[][] {
  const values = array.getArrayValue();
  const columns = array.getColumnCount();
  const rows: Stored[][] = new Array(array.getRowCount());
  for (let row = 0; row < rows.length; row++) {
    const from = values[row];
    const to: Stored[] = new Array(columns);
    for (let column = 0; column < columns; column++) to[column] = change(storedValue(from?.[column]), row, column);
    rows[row] = to;
  }
  return rows;
}

/** The name of a tab in a reference, when the spreadsheet has no such tab. */
export function missingSheet(value: FunctionVariantType): string | null {
  if (!isReference(value)) return null;
  const name = value.getForcedSheetName();
  return name !== '' && !value.getForcedSheetId() ? name : null;
}

/** Written as A:L, without a last row. The engine does not know A2:A. */
function isOpen(reference: BaseReferenceObject): boolean {
  return reference.isColumn();
}

function isReference(value: FunctionVariantType): value is BaseReferenceObject {
  return value.isReferenceObject();
}

function isArrayValue(value: FunctionVariantType): value is ArrayValue {
  return value.isArray();
}

function isValue(value: FunctionVariantType): value is BaseValueObject {
  return value.isValueObject();
}
