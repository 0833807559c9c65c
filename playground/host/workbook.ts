/**
 * What the stand-in for Apps Script needs of a spreadsheet engine. Rows and columns count from 0.
 * The playground implements it over Univer, the tests over a plain array (memory.ts).
 */
export interface Workbook {
  readonly name: string;
  /** IANA zone of the spreadsheet (File > Settings), e.g. "Europe/Moscow". */
  readonly timeZone: string;
  /** Locale of the spreadsheet, e.g. "ru_RU". */
  readonly locale: string;
  sheets(): readonly Sheet[];
  activeSheet(): Sheet;
  /** The selected rectangle of the active sheet. */
  selection(): Rectangle;
  /** Shows the sheet and selects the rectangle. */
  select(sheet: Sheet, rectangle: Rectangle): void;
  /** @param index Where among the sheets; the last one without it. */
  insertSheet(name: string, index?: number): Sheet;
  toast(message: string, title: string): void;
}

export interface Rectangle {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly maxRows: number;
  readonly maxColumns: number;
  read(at: Rectangle): Stored[][];
  /** Formula text of each cell with its "=", or "" where there is none. */
  formulas(at: Rectangle): string[][];
  /** A text that starts with "=" becomes a formula, and a leading apostrophe makes the rest plain text, as in Apps Script. */
  write(at: Rectangle, values: readonly (readonly Stored[])[]): void;
  /** Number format patterns such as "0.0%" or "yyyy-mm-dd". */
  numberFormats(at: Rectangle): string[][];
  setNumberFormats(at: Rectangle, formats: readonly (readonly string[])[]): void;
  /** Keeps the first rows in sight; a sheet that cannot leaves it out. */
  freezeRows?(rows: number): void;
  /** What the cells show, in the spreadsheet's locale; without it the stand-in writes values plainly. */
  shown?(at: Rectangle): string[][];
}

/** A cell as a spreadsheet stores it: a date is a serial (days since 1899-12-30, fraction = time of day) without a zone. */
export type Stored =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly value: number }
  | { readonly kind: 'error'; readonly value: string; readonly message?: string };
