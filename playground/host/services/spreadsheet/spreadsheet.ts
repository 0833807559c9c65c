import { number, text, whole } from '../../decode.ts';
import type { ScriptHost } from '../../scriptHost.ts';
import { serviceObject } from '../../serviceObject.ts';
import { newDataValidation } from './dataValidation.ts';
import { isNothingSelected } from './isNothingSelected.ts';
import { rangeService } from './range.ts';
import { mayChange, tellRefused } from './protection.ts';
import { borderStyles } from './rangeLook.ts';
import { checkFree, rangeByText, sheetOfService, sheetService, sheetTypes } from './sheet.ts';
import { interpolationTypes, newRule } from './rule.ts';
import { uiService } from '../ui.ts';
import type { Sheet } from '../../workbook/workbook.ts';

/** SpreadsheetApp with the one open spreadsheet. */
export function spreadsheetApp(host: ScriptHost): object {
  const spreadsheet = spreadsheetService(host);
  const ui = uiService(host);
  return serviceObject(host, 'SpreadsheetApp', {
    free: {
      BorderStyle: borderStyles(host).object,
      InterpolationType: interpolationTypes(host).object,
      SheetType: sheetTypes(host).object,
    },
    menu: { getUi: () => ui },
    read: {
      getActiveSpreadsheet: () => spreadsheet,
      getActive: () => spreadsheet,
      newDataValidation: () => newDataValidation(host),
      newConditionalFormatRule: () => newRule(host),
      ...active(host),
    },
    write: {
      flush: () => tellRefused(host),
      deleteSheet: (sheet: unknown) => remove(host, sheet),
      setActiveSheet: (sheet: unknown) => activate(host, sheet),
    },
  });
}

function spreadsheetService(host: ScriptHost): object {
  const { workbook } = host;
  return serviceObject(host, 'Spreadsheet', {
    read: {
      getId: () => workbook.id ?? workbook.name,
      getName: () => workbook.name,
      getSpreadsheetTimeZone: () => workbook.timeZone,
      getSpreadsheetLocale: () => workbook.locale,
      getSheets: () => workbook.sheets().map((sheet) => sheetService(host, sheet)),
      getNumSheets: () => workbook.sheets().length,
      getSheetByName: (name: unknown) => {
        const sheet = named(host, text(name));
        return sheet === undefined ? null : sheetService(host, sheet);
      },
      getRange: (reference: unknown) => rangeByText(host, text(reference), activeSheet(host)),
      getRangeByName: (name: unknown) => (text(name), null),
      ...active(host),
    },
    write: {
      insertSheet: (name?: unknown, index?: unknown) =>
        insert(host, name === undefined ? freeName(host) : text(name), index === undefined ? undefined : whole(index)),
      deleteSheet: (sheet: unknown) => remove(host, sheet),
      setActiveSheet: (sheet: unknown) => activate(host, sheet),
      toast: (message: unknown, title?: unknown, seconds?: unknown) => {
        const name = title === undefined || title === null ? '' : text(title);
        if (seconds === undefined) workbook.toast(text(message), name);
        else workbook.toast(text(message), name, number(seconds));
      },
    },
  });
}

/** The sheet and range of the cell being calculated, or those that the user has selected, if any. */
function active(host: ScriptHost): Record<string, () => object | null> {
  const range = (cellOnly: boolean): object | null => {
    const at = host.cell?.at ?? host.workbook.selection();
    const isNone = (activeSheet(host).type ?? 'GRID') !== 'GRID' || isNothingSelected(host, at);
    if (host.cell === null && isNone) return null;
    return rangeService(host, activeSheet(host), cellOnly ? { ...at, rows: 1, columns: 1 } : at);
  };
  return {
    getActiveSheet: () => sheetService(host, activeSheet(host)),
    getActiveRange: () => range(false),
    getCurrentCell: () => range(true),
  };
}

function activeSheet(host: ScriptHost): Sheet {
  return host.cell?.sheet ?? host.workbook.activeSheet();
}

function activate(host: ScriptHost, service: unknown): unknown {
  const sheet = sheetOfService(service);
  host.workbook.select(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  return service;
}

/** The last sheet of a spreadsheet stays. */
function remove(host: ScriptHost, service: unknown): void {
  const sheet = sheetOfService(service);
  if (host.workbook.sheets().length === 1) throw new Error("You can't remove all the sheets in a document.");
  if (mayChange(host, sheet)) host.workbook.deleteSheet(sheet);
}

/** Google opens the new sheet. It stands at the given index, else after the others. */
function insert(host: ScriptHost, name: string, index = host.workbook.sheets().length): object {
  checkFree(host, name);
  if (index < 0 || index > host.workbook.sheets().length) throw new Error('Invalid argument: sheetIndex');
  const sheet = host.workbook.insertSheet(name, index);
  host.workbook.select(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  return sheetService(host, sheet);
}

/** The sheet of this name. */
function named(host: ScriptHost, name: string): Sheet | undefined {
  const sheets = host.workbook.sheets();
  const exact = sheets.find((sheet) => sheet.name === name);
  if (exact !== undefined || host.switches.sheetByName === 'exact') return exact;
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function freeName(host: ScriptHost): string {
  let number = host.workbook.sheets().length + 1;
  while (named(host, `Sheet${number}`) !== undefined) number += 1;
  return `Sheet${number}`;
}
