import { putOwnCells } from '../../cells/putCells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** How cells look; what is left out stays. */
interface PageLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly format?: string;
  readonly wrap?: boolean;
}

/**
 * Writes a page. Values and formulas are gathered and written in one call at the end: each call to
 * the spreadsheet takes a part of a second.
 */
export interface PagePen {
  readonly sheet: Sheet;
  /** Puts values into a row, from the cell to the right. Texts are the add-on's own, never a person's. */
  put(row: number, column: number, ...values: readonly (string | number)[]): void;
  look(at: string, look: PageLook): void;
  /** One cell of many. */
  merge(at: string): void;
  /** One cell of each row. */
  mergeRows(at: string): void;
  /** From the row down, one height for each. */
  heights(row: number, ...pixels: readonly number[]): void;
  /** A white line at the left edge: between two coloured parts. */
  gapBefore(at: string): void;
  /** Writes what was put. */
  finish(): void;
}

/** @param columns How many it needs; a new tab has 26. */
export function pagePen(sheet: Sheet, columns: number): PagePen {
  const missing = columns - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const cells: (string | number)[][] = [];
  return {
    sheet,
    put(row, column, ...values) {
      while (cells.length < row) cells.push([]);
      const line = cells[row - 1] ?? [];
      values.forEach((value, index) => (line[column - 1 + index] = value));
    },
    look(at, { size, bold, color, background, align, format, wrap }) {
      const range = sheet.getRange(at);
      if (size !== undefined) range.setFontSize(size);
      if (bold !== undefined) range.setFontWeight(bold ? 'bold' : 'normal');
      if (color !== undefined) range.setFontColor(color);
      if (background !== undefined) range.setBackground(background);
      if (align !== undefined) range.setHorizontalAlignment(align);
      if (format !== undefined) range.setNumberFormat(format);
      if (wrap !== undefined) range.setWrap(wrap);
    },
    merge: (at) => void sheet.getRange(at).merge(),
    mergeRows: (at) => void sheet.getRange(at).mergeAcross(),
    heights(row, ...pixels) {
      let from = 0;
      pixels.forEach((height, index) => {
        if (height === pixels[index + 1]) return;
        sheet.setRowHeights(row + from, index + 1 - from, height);
        from = index + 1;
      });
    },
    gapBefore(at) {
      const { SOLID_THICK } = SpreadsheetApp.BorderStyle;
      sheet.getRange(at).setBorder(null, true, null, null, null, null, '#ffffff', SOLID_THICK);
    },
    finish() {
      const width = Math.max(...cells.map((line) => line.length));
      const filled = cells.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? ''));
      putOwnCells(sheet.getRange(1, 1, filled.length, width), filled);
    },
  };
}
