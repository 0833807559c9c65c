import { array, flag, Mismatch, text } from '../../decode.ts';
import type { ScriptHost } from '../../scriptHost.ts';
import { serviceObject } from '../../serviceObject.ts';
import type { Rectangle } from '../../workbook/rectangle.ts';
import type { Sheet, Workbook } from '../../workbook/workbook.ts';

/** A drop-down list, and whether it lets other values in. */
interface List {
  readonly values: readonly string[];
  readonly isStrict: boolean;
}

const lists = new WeakMap<object, List>();

/** The lists that scripts have laid on cells, by sheet and cell. */
const laid = new WeakMap<Workbook, Map<string, List>>();

/** SpreadsheetApp.newDataValidation(): lists of values alone. */
export function newDataValidation(host: ScriptHost): object {
  let list: List = { values: [], isStrict: true };
  const change = (changed: Partial<List>): object => {
    list = { ...list, ...changed };
    return builder;
  };
  const builder: object = serviceObject(host, 'DataValidationBuilder', {
    read: {
      requireValueInList: (values: unknown) => change({ values: array(values).map(text) }),
      setAllowInvalid: (isAllowed: unknown) => change({ isStrict: !flag(isAllowed) }),
      build: () => {
        const rule = serviceObject(host, 'DataValidation', {});
        lists.set(rule, list);
        return rule;
      },
    },
  });
  return builder;
}

/** Range.setDataValidation. */
export function layList(host: ScriptHost, sheet: Sheet, at: Rectangle, rule: unknown): void {
  const list = typeof rule === 'object' && rule !== null ? lists.get(rule) : undefined;
  if (list === undefined) throw new Mismatch();
  const known = laid.get(host.workbook) ?? new Map<string, List>();
  laid.set(host.workbook, known);
  for (let row = at.row; row < at.row + at.rows; row++)
    for (let column = at.column; column < at.column + at.columns; column++) known.set(keyOf(sheet, row, column), list);
}

/** @throws in the words of Google where a list has not got the value */
export function checkList(host: ScriptHost, sheet: Sheet, row: number, column: number, value: unknown): void {
  const list = laid.get(host.workbook)?.get(keyOf(sheet, row, column));
  if (list?.isStrict !== true || value === '' || list.values.includes(String(value))) return;
  throw new Error('The data that you entered violates the data validation rules set on this cell.');
}

const keyOf = (sheet: Sheet, row: number, column: number): string => `${sheet.id} ${row} ${column}`;
