import type { HeldChart } from '../../host/index.ts';
import { writerFor } from './figures.ts';
import { PlaneGrid, Line, planeFor } from './Plane.tsx';
import { fitted, type PlotProps } from './plot.ts';

const LEGEND = 22;
/** Half of the last label stands to the right of its point. */
const HALF_LABEL = 30;
/** Google's first colours. */
const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853'];

/** A line for each series over the labels. Its name stands below if the chart has a legend. */
export function LinesPlot(props: PlotProps & Pick<HeldChart, 'colors' | 'legend'>) {
  const { table, figures, width, height, colors, legend } = props;
  const hasLegend = legend !== 'none';
  const series = table.titles.slice(1).map((title, index) => ({
    title,
    color: colors[index] ?? COLORS[index % COLORS.length] ?? '',
    values: table.rows.map(({ values }) => values[index + 1] ?? null),
  }));
  const drawn = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const plane = planeFor(
    table.rows.map(({ label }) => label),
    drawn,
    { width, height: hasLegend ? height - LEGEND : height },
    HALF_LABEL,
  );
  const places = legendPlaces(
    series.map(({ title }) => title),
    width,
  );
  const [first, ...others] = series;
  const plain = writerFor(figures, drawn);
  const { before = '', behind = '' } = table.signs ?? {};
  return (
    <>
      <PlaneGrid plane={plane} write={(value) => before + plain(value) + behind} />
      {others.reverse().map(({ color, values }, index) => (
        <Line key={index} plane={plane} values={values} stroke={color} width={1.5} />
      ))}
      {/* The first series is what the chart is about: it lies on top. */}
      {first !== undefined && (
        <>
          <Line plane={plane} values={first.values} stroke={first.color} width={2.5} />
          {first.values.map(
            (value, place) =>
              value !== null && <circle key={place} cx={plane.x(place)} cy={plane.y(value)} r={3} fill={first.color} />,
          )}
        </>
      )}
      {hasLegend &&
        series.map(({ title, color }, index) => (
          <g key={index}>
            <rect x={places[index]?.from} y={height - 10} width={10} height={10} rx={2} fill={color} />
            <text class="muted" x={(places[index]?.from ?? 0) + 15} y={height - 1}>
              {fitted(title, (places[index]?.width ?? 0) - 20)}
            </text>
          </g>
        ))}
    </>
  );
}

/** Each name gets the room that it needs; where there is not enough for all, each the same. */
function legendPlaces(titles: readonly string[], width: number): readonly { from: number; width: number }[] {
  // Bold or wide letters, as the Russian ones are, take 7 px of a line.
  const needed = titles.map(({ length }) => length * 7 + 34);
  const all = needed.reduce((sum, one) => sum + one, 0);
  let from = 0;
  return needed.map((one) => {
    const place = { from, width: all > width ? width / titles.length : one };
    from += place.width;
    return place;
  });
}
