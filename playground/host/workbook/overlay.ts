import type { Rectangle } from './rectangle.ts';

/** Plain data: what a sheet shows besides its cells. */
export interface Overlay {
  readonly charts: readonly HeldChart[];
  readonly rules: readonly HeldRule[];
  readonly notes: readonly HeldNote[];
}

export const NO_OVERLAY: Overlay = { charts: [], rules: [], notes: [] };

/**
 * A native chart: the first range holds the labels, each other range a series, all with their
 * headers.
 */
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

/**
 * A conditional format: a background for cells that hold exactly this value, or a gradient between
 * the colours of two numbers.
 */
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
