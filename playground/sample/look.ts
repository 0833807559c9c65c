import type { SampleStyle } from './model.ts';

const MUTED = '#6b7280';
const HEADER_BACKGROUND = '#eef2f7';

/** A row of column titles. */
export function headerLook(range: string): SampleStyle {
  return { range, bold: true, background: HEADER_BACKGROUND };
}

/** The titles of a table that a formula spills: the longer ones take up to three lines. */
export function tableHeaderLook(range: string): SampleStyle {
  return { ...headerLook(range), wrap: true };
}

/** The title of a page or of a section. */
export function titleLook(range: string, size: number): SampleStyle {
  return { range, bold: true, size };
}

/** A caption in a quiet colour. */
export function captionLook(range: string): SampleStyle {
  return { range, color: MUTED };
}

export const SHARE_FORMAT = '0.0%';
export const MONEY_FORMAT = '#,##0';
export const WHOLE_FORMAT = '0';
