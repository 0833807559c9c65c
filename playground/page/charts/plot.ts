import type { Figures } from './figures.ts';
import type { ChartTable } from './table.ts';

export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

/** What every plot needs to draw inside its frame. */
export interface PlotProps extends PlotSize {
  readonly table: ChartTable;
  readonly figures: Figures;
}

/** A text cut to about the width: a letter of the charts' font is about 6 px wide. */
export function fitted(text: string, width: number): string {
  const letters = Math.floor(width / 6);
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1))}…`;
}
