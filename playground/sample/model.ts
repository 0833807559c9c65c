/** The sample workbook as plain data, so that the page, the tests and the headless engine all build the same one. */
export interface SampleWorkbook {
  readonly language: Language;
  readonly tabs: readonly SampleTab[];
}

export type Language = 'en' | 'ru';

export interface SampleTab {
  readonly name: string;
  /** Rectangular; row 0 is the first row of the sheet. */
  readonly cells: readonly (readonly SampleCell[])[];
  /** Column widths in pixels, from column A. */
  readonly widths?: readonly number[];
  readonly frozenRows?: number;
  readonly styles?: readonly SampleStyle[];
}

/** `date` is a serial: days since 1899-12-30, the fraction is the time of day. */
export type SampleCell = string | number | boolean | null | { readonly date: number } | { readonly formula: string };

export interface SampleStyle {
  /** A1 notation inside the tab, e.g. "C2:C20". */
  readonly range: string;
  /** Number format pattern, e.g. "0.0%". */
  readonly format?: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
}
