/**
 * The sample workbook as plain data, so that the page, the tests and the engine without a screen
 * all build the same one.
 */
export interface SampleWorkbook {
  readonly language: Language;
  readonly tabs: readonly SampleTab[];
}

/** The languages of the page and its workbooks. */
export const LANGUAGES = ['en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface SampleTab {
  readonly name: string;
  /** Rectangular; row 0 is the first row of the sheet. */
  readonly cells: readonly (readonly SampleCell[])[];
  /** How many rows the sheet has at least: room for a table of a formula. */
  readonly rows?: number;
  /** Column widths in pixels, from column A. */
  readonly widths?: readonly number[];
  readonly frozenRows?: number;
  readonly styles?: readonly SampleStyle[];
  readonly charts?: readonly SampleChart[];
}

/**
 * A chart over the cells that follows a table. It stores no values: it reads them from the cells.
 */
export type SampleChart = {
  /** What it shows; the text for screen readers begins with it. */
  readonly title: string;
  /**
   * First cell of the table, its titles included. The table ends at the first row without a label.
   */
  readonly table: string;
  /** Cells under the picture, e.g. "I4:P16". */
  readonly at: string;
} & (
  | { readonly kind: 'funnel' | 'cohorts' | 'trend' }
  | {
      readonly kind: 'lines';
      /** How many columns behind the labels are drawn. */
      readonly series: number;
    }
  | {
      readonly kind: 'bars';
      /** Columns of the table, from 0: the bar, and the ends of its interval. */
      readonly value: number;
      readonly limits?: readonly [low: number, high: number];
    }
);

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
  /** A text that is too long goes on in a second line; the row has room for two. */
  readonly wrap?: boolean;
}
