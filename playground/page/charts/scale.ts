import { svg, ticksTo, words, type Size } from './svg.ts';

/** A plane for lines: values go up, places to the right. */
export interface Plane {
  x(place: number): number;
  y(value: number): number;
  readonly grid: readonly SVGElement[];
}

const [LEFT, RIGHT, TOP, BOTTOM] = [44, 12, 8, 22];

/**
 * A plane for so many places and for all the values; under it a label for every place that has room. It begins at 0, unless the values are
 * all close to the highest: lines, unlike bars, do not lie without a zero.
 */
export function planeFor(
  labels: readonly string[],
  values: readonly number[],
  { width, height }: Size,
  write: (value: number) => string,
  margin = RIGHT,
): Plane {
  const highest = Math.max(1e-6, ...values);
  const lowest = Math.min(...values);
  const all = ticksTo(highest);
  const ticks = lowest > highest / 2 ? all.filter((_, place) => (all[place + 1] ?? Infinity) > lowest) : all;
  const [bottom = 0, top = 1] = [ticks[0], ticks.at(-1)];
  const x = (place: number): number =>
    LEFT + (width - LEFT - margin) * (labels.length < 2 ? 0.5 : place / (labels.length - 1));
  const y = (value: number): number => height - BOTTOM - ((height - TOP - BOTTOM) * (value - bottom)) / (top - bottom);
  const each = Math.ceil((Math.max(...labels.map(({ length }) => length), 1) * 6.5 + 10) / Math.max(1, x(1) - x(0)));
  return {
    x,
    y,
    grid: [
      ...ticks.flatMap((tick) => [
        svg('line', { x1: LEFT, x2: width - margin, y1: y(tick), y2: y(tick), class: 'grid' }),
        words(LEFT - 6, y(tick) + 4, write(tick), { class: 'muted', 'text-anchor': 'end' }),
      ]),
      ...labels.flatMap((label, place) =>
        place % each === 0 ? [words(x(place), height - 5, label, { class: 'muted', 'text-anchor': 'middle' })] : [],
      ),
    ],
  };
}

/** A line through the points that there are; a gap where a value is missing. */
export function lineThrough(
  plane: Plane,
  values: readonly (number | null)[],
  attributes: Record<string, string>,
): SVGElement {
  let isOpen = false;
  const path = values
    .map((value, place) => {
      if (value === null) {
        isOpen = false;
        return '';
      }
      const step = `${isOpen ? 'L' : 'M'}${plane.x(place).toFixed(1)} ${plane.y(value).toFixed(1)}`;
      isOpen = true;
      return step;
    })
    .join('');
  return svg('path', { d: path, fill: 'none', ...attributes });
}
