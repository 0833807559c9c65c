import type { HeldChart } from '../../host/index.ts';
import { lineThrough, planeFor } from './scale.ts';
import { fitted, svg, words, writerFor, type Figures, type Size } from './svg.ts';
import type { ChartTable } from './table.ts';

const LEGEND = 22;
/** The last label is as wide on the right of its point as on the left. */
const HALF_LABEL = 30;
/** Google's first colours. */
const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853'];

/** A line for each series over the labels, with its name below where the chart has a legend. */
export function linesPicture(
  { titles, rows }: ChartTable,
  { width, height }: Size,
  figures: Figures,
  { colors, legend }: Pick<HeldChart, 'colors' | 'legend'>,
): SVGElement[] {
  const series = titles.slice(1).map((title, index) => ({
    title,
    color: colors[index] ?? COLORS[index % COLORS.length] ?? '',
    values: rows.map(({ values }) => values[index + 1] ?? null),
  }));
  const drawn = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const plane = planeFor(
    rows.map(({ label }) => label),
    drawn,
    { width, height: legend === 'none' ? height : height - LEGEND },
    writerFor(figures, drawn),
    HALF_LABEL,
  );
  const wide = width / Math.max(1, series.length);
  return [
    ...plane.grid,
    // The first series is what the chart is about: it lies on top.
    ...series.map(({ color, values }, index) => lineOf(plane, values, color, index === 0)).reverse(),
    ...series.flatMap(({ title, color }, index) =>
      legend === 'none'
        ? []
        : [
            svg('rect', { x: wide * index, y: height - 10, width: 10, height: 10, rx: 2, fill: color }),
            words(wide * index + 15, height - 1, fitted(title, wide - 20), { class: 'muted' }),
          ],
    ),
  ];
}

function lineOf(
  plane: Parameters<typeof lineThrough>[0],
  values: readonly (number | null)[],
  color: string,
  isFirst: boolean,
): SVGElement {
  const line = lineThrough(plane, values, { stroke: color, 'stroke-width': isFirst ? '2.5' : '1.5' });
  const points = values.flatMap((value, place) =>
    value === null || !isFirst ? [] : [svg('circle', { cx: plane.x(place), cy: plane.y(value), r: 3, fill: color })],
  );
  return svg('g', {}, line, ...points);
}
