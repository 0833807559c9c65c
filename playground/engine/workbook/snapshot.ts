import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  LocaleType,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Language, SampleCell, SampleStyle, SampleTab, SampleWorkbook } from '../../sample/model.ts';
import { rectangleOf } from './a1.ts';

/**
 * The sample workbook as the spreadsheet engine stores it. The engine calculates the values of
 * formulas.
 */
export function snapshotOf(sample: SampleWorkbook, name: string): Partial<IWorkbookData> {
  const sheets = sample.tabs.map((tab, index) => ({ id: `tab-${index + 1}`, ...worksheetOf(tab, sample.language) }));
  return {
    id: `kpi-map-${sample.language}`,
    name,
    locale: univerLocale(sample.language),
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

/** The engine's own name of the language. */
export function univerLocale(language: Language): LocaleType {
  return language === 'ru' ? LocaleType.RU_RU : LocaleType.EN_US;
}

/** How the spreadsheet of this language shows a date without a format of its own. */
export function datePattern(language: Language): string {
  return language === 'ru' ? 'dd.mm.yyyy' : 'yyyy-mm-dd';
}

// A new Google spreadsheet has 1000 rows and 26 columns; open ranges such as A:L come at this full
// height.
const ROWS = 1000;
const COLUMNS = 26;
const SPARE_ROWS = 100;

/** A tab as the spreadsheet engine stores one. */
export function worksheetOf(tab: SampleTab, language: Language): Partial<IWorksheetData> {
  const frozen = tab.frozenRows ?? 0;
  return {
    name: tab.name,
    rowCount: Math.max(ROWS, tab.rows ?? 0, tab.cells.length + SPARE_ROWS),
    columnCount: Math.max(COLUMNS, tab.cells[0]?.length ?? 0),
    defaultColumnWidth: 100,
    defaultRowHeight: 24,
    defaultStyle: { ff: 'Arial', fs: 10, vt: VerticalAlign.MIDDLE, pd: { l: 3, r: 3 } },
    rowData: rowHeights(tab),
    columnData: Object.fromEntries((tab.widths ?? []).map((width, column) => [column, { w: width }])),
    freeze: { xSplit: 0, ySplit: frozen, startRow: frozen === 0 ? -1 : frozen, startColumn: -1 },
    showGridlines: BooleanNumber.TRUE,
    cellData: cellData(tab, language),
  };
}

// The engine makes a row taller only when it is edited, so titles would be cut.
const PIXELS_PER_POINT = 4 / 3;
const LINE = 1.5;

function rowHeights(tab: SampleTab): Record<number, { h: number }> {
  const heights: Record<number, { h: number }> = {};
  for (const { range, size = 10, wrap = false } of tab.styles ?? []) {
    if (size <= 10 && !wrap) continue;
    const { row, rows } = rectangleOf(range);
    const lines = wrap ? 3 : 1;
    for (let r = row; r < row + rows; r++) heights[r] = { h: Math.round(size * PIXELS_PER_POINT * LINE * lines) + 4 };
  }
  return heights;
}

function cellData(tab: SampleTab, language: Language): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, change: (cell: ICellData) => ICellData): void => {
    const line = (rows[row] ??= {});
    line[column] = change(line[column] ?? {});
  };
  tab.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => cell !== null && put(row, column, () => cellOf(cell, language))),
  );
  for (const style of tab.styles ?? []) {
    const { row, column, rows: height, columns } = rectangleOf(style.range);
    const look = lookOf(style);
    for (let r = row; r < row + height; r++)
      for (let c = column; c < column + columns; c++)
        put(r, c, (cell) => ({ ...cell, s: { ...(typeof cell.s === 'object' ? cell.s : {}), ...look } }));
  }
  return rows;
}

function cellOf(cell: Exclude<SampleCell, null>, language: Language): ICellData {
  switch (typeof cell) {
    case 'string':
      return { v: cell, t: CellValueType.STRING };
    case 'number':
      return { v: cell, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      return 'formula' in cell
        ? { f: cell.formula.startsWith('=') ? cell.formula : `=${cell.formula}` }
        : { v: cell.date, t: CellValueType.NUMBER, s: { n: { pattern: patternOf(cell.date, language) } } };
  }
}

// No table holds days of 1899 and 1900: such a serial is a duration.
const DURATIONS_TO = 366;

/** How the spreadsheet of this language shows a day, a day with its time, or a duration. */
export function patternOf(serial: number, language: Language): string {
  if (serial < DURATIONS_TO) return '[h]:mm:ss';
  return Number.isInteger(serial) ? datePattern(language) : `${datePattern(language)} hh:mm`;
}

export const ALIGN = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };

export const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

function lookOf(style: SampleStyle): IStyleData {
  return {
    ...(style.format === undefined ? {} : { n: { pattern: style.format } }),
    ...(style.bold === undefined ? {} : { bl: style.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(style.size === undefined ? {} : { fs: style.size }),
    ...(style.wrap === undefined ? {} : { tb: style.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(style.color === undefined ? {} : { cl: { rgb: style.color } }),
    ...(style.background === undefined ? {} : { bg: { rgb: style.background } }),
    ...(style.align === undefined ? {} : { ht: ALIGN[style.align] }),
  };
}
