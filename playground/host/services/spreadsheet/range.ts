import { printA1 } from '../../cells/a1.ts';
import { dialectOf, printFormula } from '../../cells/formulaDialect.ts';
import { scriptValue } from '../../cells/scriptValue.ts';
import { grid, Mismatch, text, whole } from '../../decode.ts';
import type { ScriptHost } from '../../scriptHost.ts';
import { serviceObject, type Members } from '../../serviceObject.ts';
import { checkInside, checkSize } from '../../cells/rangeChecks.ts';
import { storedOf } from '../../cells/storedValue.ts';
import type { Rectangle } from '../../workbook/rectangle.ts';
import type { Sheet } from '../../workbook/workbook.ts';
import type { Stored } from '../../workbook/stored.ts';
import { checkList, layList } from './dataValidation.ts';
import { copyCells } from './copyCells.ts';
import { extentOf } from './extentOf.ts';
import { mayChange, tellRefused } from './protection.ts';
import { sortCells } from './sortCells.ts';
import { rangeLook } from './rangeLook.ts';
import { displayValues } from './displayValues.ts';

const rectangles = new WeakMap<object, { readonly sheet: Sheet; readonly at: Rectangle }>();

/** A Range of Apps Script over a rectangle. @throws where the rectangle is not inside the sheet */
export function rangeService(host: ScriptHost, sheet: Sheet, at: Rectangle): object {
  checkInside(at, sheet.maxRows, sheet.maxColumns);
  const range: object = serviceObject(host, 'Range', {
    read: { ...place(host, sheet, at), ...reading(host, sheet, at) },
    write: {
      ...writing(host, sheet, at, () => range),
      activate: () => {
        host.workbook.select(sheet, at);
        return range;
      },
    },
  });
  rectangles.set(range, { sheet, at });
  return range;
}

/** The rectangle of a Range made here; null for anything else. */
export function rectangleOfRange(range: unknown): { readonly sheet: Sheet; readonly at: Rectangle } | null {
  return typeof range === 'object' && range !== null ? (rectangles.get(range) ?? null) : null;
}

/**
 * Range.setValues. @throws where the data are not of the rectangle's size or hold what a cell
 * cannot
 */
export function writeValues(
  host: ScriptHost,
  sheet: Sheet,
  at: Rectangle,
  data: readonly (readonly unknown[])[],
): void {
  checkSize(data, at);
  if (!mayChange(host, sheet, at)) return;
  data.forEach((row, r) => row.forEach((value, c) => checkList(host, sheet, at.row + r, at.column + c, value)));
  const formats = sheet.numberFormats(at);
  const stored = (value: unknown, r: number, c: number): Stored =>
    storedOf(value, formats[r]?.[c] ?? '', host.workbook, host.switches);
  sheet.write(
    at,
    data.map((row, r) => Array.from(row, (value, c) => stored(value, r, c))),
  );
}

function place(host: ScriptHost, sheet: Sheet, at: Rectangle): Members['read'] {
  return {
    getRow: () => at.row + 1,
    getColumn: () => at.column + 1,
    getNumRows: () => at.rows,
    getNumColumns: () => at.columns,
    getHeight: () => at.rows,
    getWidth: () => at.columns,
    getLastRow: () => at.row + at.rows,
    getLastColumn: () => at.column + at.columns,
    getA1Notation: () => printA1(at),
    getSheet: () => host.sheetService(sheet),
    getCell: (row: unknown, column: unknown) => {
      const cell = { row: at.row + whole(row) - 1, column: at.column + whole(column) - 1, rows: 1, columns: 1 };
      if (cell.row >= at.row + at.rows || cell.column >= at.column + at.columns)
        throw new Error('Cell reference out of range');
      return rangeService(host, sheet, cell);
    },
    offset: (rows: unknown, columns: unknown, height?: unknown, width?: unknown) =>
      rangeService(host, sheet, {
        row: at.row + whole(rows),
        column: at.column + whole(columns),
        rows: height === undefined ? at.rows : whole(height),
        columns: width === undefined ? at.columns : whole(width),
      }),
  };
}

function reading(host: ScriptHost, sheet: Sheet, at: Rectangle): Members['read'] {
  const first = { ...at, rows: 1, columns: 1 };
  const values = (of: Rectangle): unknown[][] => {
    tellRefused(host);
    return sheet.read(of).map((row) => row.map((cell) => scriptValue(cell, host.workbook.timeZone, host.realm)));
  };
  const formulas = (of: Rectangle): string[][] => {
    tellRefused(host);
    const read = sheet.read(of);
    const dialect = dialectOf(host.workbook.locale, host.switches);
    // What cannot be read is shown as it was written.
    const brokenAt = (r: number, c: number): string | undefined => {
      const cell = read[r]?.[c];
      return cell?.kind === 'error' ? cell.formula : undefined;
    };
    return sheet
      .formulas(of)
      .map((row, r) => row.map((formula, c) => brokenAt(r, c) ?? printFormula(formula, dialect)));
  };
  const formats = (of: Rectangle): string[][] =>
    sheet
      .numberFormats(of)
      .map((row) => row.map((format) => (format === 'General' ? host.switches.defaultFormat : format)));
  return {
    getValues: () => values(at),
    getValue: () => values(first)[0]?.[0] ?? '',
    getDisplayValues: () => displayValues(sheet, at),
    getDisplayValue: () => displayValues(sheet, first)[0]?.[0] ?? '',
    getFormulas: () => formulas(at),
    getFormula: () => formulas(first)[0]?.[0] ?? '',
    getNumberFormats: () => formats(at),
    getNumberFormat: () => formats(first)[0]?.[0] ?? '',
    getNote: () => sheet.overlay().notes.find(({ row, column }) => row === at.row && column === at.column)?.text ?? '',
    isBlank: () =>
      sheet.read(at).every((row) => row.every((cell) => cell.kind === 'blank')) &&
      sheet.formulas(at).every((row) => row.every((formula) => formula === '')),
  };
}

function writing(host: ScriptHost, sheet: Sheet, at: Rectangle, self: () => object): Members['write'] {
  const write = (data: readonly (readonly unknown[])[]): object => {
    writeValues(host, sheet, at, data);
    return self();
  };
  const format = (formats: readonly (readonly unknown[])[]): object => {
    checkSize(formats, at);
    if (!mayChange(host, sheet, at)) return self();
    sheet.setNumberFormats(
      at,
      formats.map((row) => row.map(text)),
    );
    return self();
  };
  const everywhere = (value: unknown): unknown[][] =>
    Array.from({ length: at.rows }, () => Array.from({ length: at.columns }, () => value));
  // A formula may be given without its "="; an empty one clears the cell.
  const formula = (source: unknown): string => text(source).replace(/^(?=[^=])/, '=');
  return {
    setValues: (values: unknown) => write(grid(values)),
    setValue: (value: unknown) => write(everywhere(value)),
    setFormulas: (formulas: unknown) => write(grid(formulas).map((row) => row.map(formula))),
    setFormula: (source: unknown) => write(everywhere(formula(source))),
    setNumberFormats: (formats: unknown) => format(grid(formats)),
    setNumberFormat: (pattern: unknown) => format(everywhere(text(pattern))),
    clearContent: () => write(everywhere('')),
    copyTo: (destination: unknown) => {
      const to = rectangleOfRange(destination);
      if (to === null) throw new Mismatch();
      if (mayChange(host, to.sheet, to.at)) copyCells({ sheet, at }, to, extentOf);
    },
    sort: (column: unknown) => {
      if (mayChange(host, sheet, at)) sortCells({ sheet, at }, whole(column) - 1);
      return self();
    },
    setDataValidation: (rule: unknown) => {
      if (mayChange(host, sheet, at)) layList(host, sheet, at, rule);
      return self();
    },
    ...rangeLook(host, sheet, at, self),
  };
}
