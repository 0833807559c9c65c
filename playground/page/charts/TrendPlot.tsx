import { writerFor } from './figures.ts';
import { PlaneGrid, Line, planeFor } from './Plane.tsx';
import type { PlotProps } from './plot.ts';

// Columns of KPI_TREND: period, value, leads, too early, mean, low, high, signal.
const [VALUE, MEAN, LOW, HIGH, SIGNAL] = [1, 4, 5, 6, 7];
/** Room on the right for the value of each limit. */
const LEVELS = 48;

/**
 * The value of each period between its natural limits. A signal is a red point. A period that is too
 * early to count has no value, so the line ends before it.
 */
export function TrendPlot({ table: { rows }, figures, width, height }: PlotProps) {
  const of = (column: number): (number | null)[] => rows.map(({ values }) => values[column] ?? null);
  const drawn = [...of(VALUE), ...of(LOW), ...of(HIGH)].filter((value) => value !== null);
  const write = writerFor(figures, drawn);
  const plane = planeFor(
    rows.map(({ label }) => label),
    drawn,
    { width, height },
    LEVELS,
  );
  return (
    <>
      <PlaneGrid plane={plane} write={write} />
      {[MEAN, LOW, HIGH].map((column) => {
        const level =
          of(column)
            .filter((value) => value !== null)
            .at(-1) ?? null;
        if (level === null) return null;
        return (
          <g key={column}>
            <Line plane={plane} values={of(column)} class={column === MEAN ? 'mean' : 'limit'} />
            <text class="muted" x={width - LEVELS + 4} y={plane.y(level) + 4}>
              {write(level)}
            </text>
          </g>
        );
      })}
      <Line plane={plane} values={of(VALUE)} class="line" />
      {rows.map(({ texts, values }, place) => {
        const value = values[VALUE] ?? null;
        if (value === null) return null;
        const isSignal = (texts[SIGNAL] ?? '') !== '';
        return (
          <circle
            key={place}
            class={isSignal ? 'signal' : 'point'}
            cx={plane.x(place)}
            cy={plane.y(value)}
            r={isSignal ? 5 : 3}
          />
        );
      })}
    </>
  );
}
