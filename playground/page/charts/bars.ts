import { fitted, svg, ticksTo, words, writerFor, type Figures, type Size } from './svg.ts';
import type { ChartTable } from './table.ts';

const [LABEL, FIGURE, AXIS] = [130, 56, 18];

export interface BarColumns {
  readonly value: number;
  readonly limits?: readonly [low: number, high: number];
  /** Of the bars; the page's own when left out. */
  readonly color?: string | undefined;
}

/** A bar for each row, with a thin line from the lower to the upper end of its interval when the table has one. */
export function barsPicture(
  { rows }: ChartTable,
  { width, height }: Size,
  figures: Figures,
  { value: at, limits, color }: BarColumns,
): SVGElement[] {
  const highest = rows.flatMap(({ values }) => [values[at] ?? 0, (limits && values[limits[1]]) ?? 0]);
  // A share's scale ends where its bars do: most shares of sales are far from 100 %.
  const ticks = ticksTo(Math.max(1e-6, ...highest));
  const top = ticks.at(-1) ?? 1;
  const room = width - LABEL - FIGURE;
  const x = (value: number): number => LABEL + (room * Math.max(0, value)) / top;
  const write = writerFor(
    figures,
    rows.map(({ values }) => values[at] ?? 0),
  );
  const line = (height - AXIS) / rows.length;
  const thick = Math.min(22, line * 0.6);
  const axis = ticks.flatMap((tick) => [
    svg('line', { x1: x(tick), x2: x(tick), y1: 0, y2: height - AXIS, class: 'grid' }),
    words(x(tick), height - 4, write(tick), { class: 'muted', 'text-anchor': 'middle' }),
  ]);
  const bars = rows.flatMap(({ label, values }, index) => {
    const value = values[at] ?? null;
    const middle = line * (index + 0.5);
    const name = words(0, middle + 4, fitted(label, LABEL - 6));
    if (value === null) return [name, words(LABEL + 6, middle + 4, '—', { class: 'muted' })];
    const [low = null, high = null] = limits?.map((column) => values[column] ?? null) ?? [];
    const hasSpan = low !== null && high !== null;
    const span = hasSpan
      ? [
          svg('line', { x1: x(low), x2: x(high), y1: middle, y2: middle, class: 'span' }),
          ...[low, high].map((end) =>
            svg('line', { x1: x(end), x2: x(end), y1: middle - 5, y2: middle + 5, class: 'span' }),
          ),
        ]
      : [];
    return [
      name,
      svg('rect', {
        x: LABEL,
        y: middle - thick / 2,
        width: Math.max(1, x(value) - LABEL),
        height: thick,
        rx: 3,
        class: 'bar',
        ...(color === undefined ? {} : { style: `fill: ${color}` }),
      }),
      ...span,
      words(x(Math.max(value, high ?? 0)) + 7, middle + 4, write(value)),
    ];
  });
  return [...axis, ...bars];
}
