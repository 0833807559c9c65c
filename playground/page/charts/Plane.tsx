import type { PlotSize } from './plot.ts';
import { ticksTo } from './ticks.ts';

/** A plane for lines: values go up, places to the right. */
export interface Plane extends PlotSize {
  x(place: number): number;
  y(value: number): number;
  readonly labels: readonly string[];
  readonly ticks: readonly number[];
  /** Room on the right of the last place. */
  readonly margin: number;
}

/** On the left there is room for a sum such as 15 000 000 ₽. */
const [LEFT, TOP, BOTTOM] = [80, 8, 22];

/**
 * A plane for this many places and for all the values. It begins at 0, unless all values are close
 * to the highest: a line, unlike a bar, does not mislead without a zero.
 */
export function planeFor(
  labels: readonly string[],
  values: readonly number[],
  { width, height }: PlotSize,
  margin: number,
): Plane {
  const highest = Math.max(1e-6, ...values);
  const lowest = Math.min(...values);
  const all = ticksTo(highest);
  const ticks = lowest > highest / 2 ? all.filter((_, place) => (all[place + 1] ?? Infinity) > lowest) : all;
  const [bottom = 0, top = 1] = [ticks[0], ticks.at(-1)];
  return {
    width,
    height,
    labels,
    ticks,
    margin,
    x: (place) => LEFT + (width - LEFT - margin) * (labels.length < 2 ? 0.5 : place / (labels.length - 1)),
    y: (value) => height - BOTTOM - ((height - TOP - BOTTOM) * (value - bottom)) / (top - bottom),
  };
}

/** A line at every tick, and below the plane the labels of the places for which there is room. */
export function PlaneGrid({ plane, write }: { readonly plane: Plane; readonly write: (value: number) => string }) {
  const { x, y, labels, ticks, width, height, margin } = plane;
  const each = Math.ceil((Math.max(...labels.map(({ length }) => length), 1) * 6.5 + 10) / Math.max(1, x(1) - x(0)));
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="grid" x1={LEFT} x2={width - margin} y1={y(tick)} y2={y(tick)} />
          <text class="muted" x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
            {write(tick)}
          </text>
        </g>
      ))}
      {labels.map(
        (label, place) =>
          place % each === 0 && (
            <text key={place} class="muted" x={x(place)} y={height - 5} text-anchor="middle">
              {label}
            </text>
          ),
      )}
    </>
  );
}

/** A line through the points, with a gap where a value is missing. */
export function Line(props: {
  readonly plane: Plane;
  readonly values: readonly (number | null)[];
  readonly class?: string;
  readonly stroke?: string;
  readonly width?: number;
}) {
  const { plane, values, class: className, stroke, width } = props;
  const path = values.map((value, place) => {
    if (value === null) return '';
    const isOpen = (values[place - 1] ?? null) !== null;
    return `${isOpen ? 'L' : 'M'}${plane.x(place).toFixed(1)} ${plane.y(value).toFixed(1)}`;
  });
  return <path class={className} d={path.join('')} fill="none" stroke={stroke} stroke-width={width} />;
}
