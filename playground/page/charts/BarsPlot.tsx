import { writerFor } from './figures.ts';
import { fitted, type PlotProps } from './plot.ts';
import { ticksTo } from './ticks.ts';

const [LABEL, FIGURE, AXIS] = [130, 56, 18];

interface BarColumns {
  readonly value: number;
  readonly limits?: readonly [low: number, high: number];
  /** Colour of the bars; left out: the page's own colour. */
  readonly color?: string | undefined;
}

/**
 * A bar for each row. If the table has intervals, a thin line goes from the lower to the upper end
 * of each.
 */
export function BarsPlot({
  table: { rows },
  figures,
  width,
  height,
  value: column,
  limits,
  color,
}: PlotProps & BarColumns) {
  const highest = rows.flatMap(({ values }) => [values[column] ?? 0, (limits && values[limits[1]]) ?? 0]);
  // The scale of shares ends with the longest bar, because most shares in sales are far from 100 %.
  const ticks = ticksTo(Math.max(1e-6, ...highest));
  const top = ticks.at(-1) ?? 1;
  const x = (value: number): number => LABEL + ((width - LABEL - FIGURE) * Math.max(0, value)) / top;
  const write = writerFor(
    figures,
    rows.map(({ values }) => values[column] ?? 0),
  );
  const line = (height - AXIS) / rows.length;
  const thick = Math.min(22, line * 0.6);
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="grid" x1={x(tick)} x2={x(tick)} y1={0} y2={height - AXIS} />
          <text class="muted" x={x(tick)} y={height - 4} text-anchor="middle">
            {write(tick)}
          </text>
        </g>
      ))}
      {rows.map(({ label, values }, index) => {
        const value = values[column] ?? null;
        const [low = null, high = null] = limits?.map((limit) => values[limit] ?? null) ?? [];
        return (
          <g key={index} transform={`translate(0 ${line * (index + 0.5)})`}>
            <text y={4}>{fitted(label, LABEL - 6)}</text>
            {value === null ? (
              <text class="muted" x={LABEL + 6} y={4}>
                —
              </text>
            ) : (
              <>
                <rect
                  class="bar"
                  x={LABEL}
                  y={-thick / 2}
                  width={Math.max(1, x(value) - LABEL)}
                  height={thick}
                  rx={3}
                  style={color === undefined ? undefined : { fill: color }}
                />
                {low !== null && high !== null && <Span from={x(low)} to={x(high)} />}
                <text x={x(Math.max(value, high ?? 0)) + 7} y={4}>
                  {write(value)}
                </text>
              </>
            )}
          </g>
        );
      })}
    </>
  );
}

/** An interval: a thin line with an end on both sides. */
function Span({ from, to }: { readonly from: number; readonly to: number }) {
  return <path class="span" d={`M${from} -5V5M${from} 0H${to}M${to} -5V5`} />;
}
