import { parseA1, rectangleInSheet } from '../../cells/a1.ts';
import { array, Mismatch, text, whole } from '../../decode.ts';
import type { ScriptHost } from '../../scriptHost.ts';
import { serviceObject, type Members } from '../../serviceObject.ts';
import { checkInside } from '../../cells/rangeChecks.ts';
import type { Rectangle } from '../../workbook/rectangle.ts';
import type { Sheet, SheetType } from '../../workbook/workbook.ts';
import { enumeration, type Enumeration } from '../enumeration.ts';
import { extentOf } from './extentOf.ts';
import { isNothingSelected } from './isNothingSelected.ts';
import { mayChange } from './protection.ts';
import { rangeService, rectangleOfRange, writeValues } from './range.ts';
import { sheetGrid } from './sheetGrid.ts';
import { sheetOverlay, sheetOverlayRead } from './sheetOverlay.ts';

const sheets = new WeakMap<object, Sheet>();

const FIRST_CELL: Rectangle = { row: 0, column: 0, rows: 1, columns: 1 };

/** A Sheet of Apps Script. As in Google Sheets, each request returns a new object. */
export function sheetService(host: ScriptHost, sheet: Sheet): object {
  const { workbook } = host;
  const range = (at: Rectangle): object => rangeService(host, sheet, at);
  const selected = (): Rectangle => {
    if (host.cell !== null && host.cell.sheet.id === sheet.id) return host.cell.at;
    return workbook.activeSheet().id === sheet.id ? workbook.selection() : FIRST_CELL;
  };
  const isNoneSelected = (): boolean => host.cell === null && isNothingSelected(host, selected());
  const withCells: Members = {
    read: {
      getName: () => sheet.name,
      getSheetName: () => sheet.name,
      getSheetId: () => numericId(sheet.id),
      getType: () => sheetTypes(host).member(sheet.type ?? 'GRID'),
      getIndex: () => workbook.sheets().findIndex(({ id }) => id === sheet.id) + 1,
      getLastRow: () => extentOf(sheet).rows,
      getLastColumn: () => extentOf(sheet).columns,
      isSheetHidden: () => sheet.isHidden,
      getMaxRows: () => sheet.maxRows,
      getMaxColumns: () => sheet.maxColumns,
      getDataRange: () => {
        const { rows, columns } = extentOf(sheet);
        return range({ row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
      },
      getActiveCell: () => range({ ...selected(), rows: 1, columns: 1 }),
      getCurrentCell: () => (isNoneSelected() ? null : range({ ...selected(), rows: 1, columns: 1 })),
      getActiveRange: () => (isNoneSelected() ? null : range(selected())),
      getRange: (a: unknown, b?: unknown, c?: unknown, d?: unknown) =>
        b === undefined && typeof a === 'string'
          ? rangeByText(host, a, sheet)
          : range({ row: whole(a) - 1, column: whole(b) - 1, rows: countOf(c), columns: countOf(d) }),
      ...sheetOverlayRead(host, sheet),
    },
    write: {
      activate: () => {
        workbook.select(sheet, selected());
        return self;
      },
      setActiveRange: (to: unknown) => {
        const found = rectangleOfRange(to);
        if (found === null) throw new Mismatch();
        workbook.select(found.sheet, found.at);
        return to;
      },
      setActiveSelection: (to: unknown) => {
        const found = rectangleOfRange(to) ?? rectangleOfRange(rangeByText(host, text(to), sheet));
        if (found !== null) workbook.select(found.sheet, found.at);
        return to;
      },
      appendRow: (cells: unknown) => {
        const row = array(cells);
        const at = { row: extentOf(sheet).rows, column: 0, rows: 1, columns: row.length };
        checkInside(at, sheet.maxRows, sheet.maxColumns);
        writeValues(host, sheet, at, [row]);
        return self;
      },
      setName: (name: unknown) => {
        checkFree(host, text(name), sheet);
        if (mayChange(host, sheet)) sheet.rename(text(name));
        return self;
      },
      hideSheet: () => {
        if (workbook.sheets().every(({ id, isHidden }) => isHidden || id === sheet.id))
          throw new Error("You can't hide all the sheets in a document.");
        sheet.hide();
        return self;
      },
      showSheet: () => {
        sheet.show();
        return self;
      },
      copyTo: (spreadsheet: unknown) => {
        if (String(spreadsheet) !== 'Spreadsheet') throw new Mismatch();
        return sheetService(host, workbook.copySheet(sheet, freeName(host, `Copy of ${sheet.name}`)));
      },
      setFrozenRows: (rows: unknown) => sheet.freezeRows?.(whole(rows)),
      ...sheetGrid(host, sheet, () => self),
      ...sheetOverlay(sheet),
    },
  };
  const self: object = serviceObject(host, 'Sheet', ofType(sheet.type ?? 'GRID', withCells));
  sheets.set(self, sheet);
  return self;
}

/** What every sheet has. */
const ANY_TYPE: ReadonlySet<string> = new Set([
  'activate',
  'getIndex',
  'getName',
  'getSheetId',
  'getSheetName',
  'getType',
  'hideSheet',
  'isSheetHidden',
  'setName',
  'showSheet',
]);

/** The members of a sheet of this type: without cells most of them are refused, in Google's words. */
function ofType(type: SheetType, { read = {}, write = {} }: Members): Members {
  if (type === 'GRID') return { read, write };
  const refused = (_a?: unknown, _b?: unknown, _c?: unknown, _d?: unknown): never => {
    throw new Error(`The action is not supported for ${type} sheet.`);
  };
  const limited = (members: Readonly<Record<string, unknown>>): Record<string, unknown> =>
    Object.fromEntries(Object.entries(members).map(([name, own]) => [name, ANY_TYPE.has(name) ? own : refused]));
  return { read: limited(read), write: limited(write) };
}

const types = new WeakMap<ScriptHost, Enumeration>();

/** SpreadsheetApp.SheetType. */
export function sheetTypes(host: ScriptHost): Enumeration {
  const known = types.get(host) ?? enumeration(host, 'SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);
  types.set(host, known);
  return known;
}

/** The workbook's sheet behind a Sheet made here. */
export function sheetOfService(service: unknown): Sheet {
  const sheet = typeof service === 'object' && service !== null ? sheets.get(service) : undefined;
  if (sheet === undefined) throw new Mismatch();
  return sheet;
}

/** Sheet.getRange(a1) and Spreadsheet.getRange(a1). @throws "Range not found" */
export function rangeByText(host: ScriptHost, reference: string, fallback: Sheet): object {
  const a1 = parseA1(reference);
  const sheet = (a1?.sheet ?? null) === null ? fallback : host.workbook.sheets().find(({ name }) => name === a1?.sheet);
  if (a1 === null || sheet === undefined) throw new Error(`Range not found: ${reference}`);
  return rangeService(host, sheet, rectangleInSheet(a1, sheet.maxRows, sheet.maxColumns));
}

/** Two sheets whose names differ in their case alone have the same name to Google. @throws */
export function checkFree(host: ScriptHost, name: string, own: Sheet | null = null): void {
  const same = host.workbook.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (same !== undefined && same.id !== own?.id)
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** The name, with a number behind it where it is taken. */
function freeName(host: ScriptHost, name: string): string {
  const names = host.workbook.sheets().map((sheet) => sheet.name);
  let number = 1;
  while (names.includes(number === 1 ? name : `${name} ${number}`)) number += 1;
  return number === 1 ? name : `${name} ${number}`;
}

function countOf(value: unknown): number {
  return value === undefined ? 1 : whole(value);
}

/**
 * Google's sheet ids are numbers. The text id of another engine becomes a number that is always the
 * same.
 */
function numericId(id: string): number {
  if (/^\d{1,9}$/.test(id)) return Number(id);
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_647;
  return hash;
}
