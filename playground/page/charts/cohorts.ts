import { lineThrough, planeFor } from './scale.ts';
import { fitted, svg, words, type Figures, type Size } from './svg.ts';
import type { ChartTable } from './table.ts';

// Columns of KPI_COHORTS: cohort, leads, then shares; its last row is the mean of the ripe ones.
const FIRST_SHARE = 2;
const LEGEND = 158;

/** A line for each cohort, older ones paler, and the mean in bold. */
export function cohortsPicture({ titles, rows }: ChartTable, size: Size, figures: Figures): SVGElement[] {
  const shares = rows.map(({ label, values }) => ({ label, values: values.slice(FIRST_SHARE, titles.length) }));
  const seen = shares.filter(({ values }) => values.some((value) => value !== null));
  const plane = planeFor(
    titles.slice(FIRST_SHARE),
    seen.flatMap(({ values }) => values.filter((value) => value !== null)),
    size,
    figures.share,
    LEGEND,
  );
  const mean = seen.at(-1);
  const lines = seen.slice(0, -1).map(({ label, values }, index) => {
    // From pale to dark green: the youngest cohort is the one a head asks about.
    const color = `hsl(164 ${30 + 30 * (index / seen.length)}% ${78 - 50 * (index / seen.length)}%)`;
    return { label, color, drawn: lineThrough(plane, values, { stroke: color, 'stroke-width': '1.5' }) };
  });
  const left = size.width - LEGEND + 14;
  const swatch = (y: number, attributes: Record<string, string>): SVGElement =>
    svg('line', { x1: left, x2: left + 14, y1: y - 4, y2: y - 4, ...attributes });
  const legend = lines.flatMap(({ label, color }, index) => [
    swatch(34 + 16 * index, { stroke: color, 'stroke-width': '3' }),
    words(left + 20, 34 + 16 * index, fitted(label, LEGEND - 34)),
  ]);
  if (mean === undefined) return [...plane.grid];
  return [
    ...plane.grid,
    ...lines.map(({ drawn }) => drawn),
    ...legend,
    lineThrough(plane, mean.values, { class: 'line bold' }),
    swatch(18, { class: 'line bold' }),
    words(left + 20, 18, fitted(mean.label, LEGEND - 34), { class: 'strong' }),
  ];
}
