/**
 * What the stand-in for Apps Script needs of a spreadsheet engine. Rows and columns count from 0.
 * The playground implements it over Univer, the tests over a plain array (memory.ts).
 */
export interface Workbook {
  /** Left out: its name will do. */
  readonly id?: string;
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
  /** @param seconds How long it is shown; a while when left out. */
  toast(message: string, title: string, seconds?: number): void;
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
  /** Changes what is named of how cells look, nothing else. */
  restyle(at: Rectangle, look: Look): void;
  setColumnWidths(column: number, columns: number, pixels: number): void;
  setRowHeight(row: number, pixels: number): void;
  /** A blank row below; what a script laid over the cells stays where it is. */
  insertRowAfter(row: number): void;
  insertColumnAfter(column: number): void;
  /** What a script laid over the cells; it is kept and lost with the sheet. */
  overlay(): Overlay;
  setOverlay(overlay: Overlay): void;
  /** Keeps the first rows in sight; a sheet that cannot leaves it out. */
  freezeRows?(rows: number): void;
  /** What the cells show, in the spreadsheet's locale; without it the stand-in writes values plainly. */
  shown?(at: Rectangle): string[][];
}

/** How cells look; colours are #rrggbb, null is none. */
export interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string | null;
  readonly background?: string | null;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
}

/** Plain data: what a sheet shows besides its cells. */
export interface Overlay {
  readonly charts: readonly HeldChart[];
  readonly rules: readonly HeldRule[];
  readonly notes: readonly HeldNote[];
}

export const NO_OVERLAY: Overlay = { charts: [], rules: [], notes: [] };

/** A native chart: the first range has the labels, each other one a series, all with their headers. */
export interface HeldChart {
  readonly type: 'BAR' | 'LINE';
  readonly ranges: readonly { readonly sheetId: string; readonly at: Rectangle }[];
  readonly headers: number;
  /** The cell of its upper left corner, and pixels from there. */
  readonly at: { readonly row: number; readonly column: number; readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly colors: readonly string[];
  readonly legend: 'none' | 'bottom';
}

/** A conditional format: the background of cells that hold exactly this, or between the colours of two numbers. */
export type HeldRule = { readonly ranges: readonly Rectangle[] } & (
  | { readonly kind: 'equal'; readonly value: string | number; readonly background: string }
  | { readonly kind: 'gradient'; readonly low: GradientPoint; readonly high: GradientPoint }
);

export interface GradientPoint {
  readonly color: string;
  readonly value: number;
}

export interface HeldNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A cell as a spreadsheet stores it: a date is a serial (days since 1899-12-30, fraction = time of day) without a zone. */
export type Stored =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly value: number }
  | { readonly kind: 'error'; readonly value: string; readonly message?: string };
