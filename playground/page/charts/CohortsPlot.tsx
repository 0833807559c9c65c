import { PlaneGrid, Line, planeFor } from './Plane.tsx';
import { fitted, type PlotProps } from './plot.ts';

// Columns of KPI_COHORTS: cohort, leads, then shares; its last row is the mean of the ripe ones.
const FIRST_SHARE = 2;
const LEGEND = 158;

/** A line for each cohort, older ones paler, and the mean as a bold line. */
export function CohortsPlot({ table: { titles, rows }, figures, width, height }: PlotProps) {
  const seen = rows
    .map(({ label, values }) => ({ label, values: values.slice(FIRST_SHARE, titles.length) }))
    .filter(({ values }) => values.some((value) => value !== null));
  const plane = planeFor(
    titles.slice(FIRST_SHARE),
    seen.flatMap(({ values }) => values.filter((value) => value !== null)),
    { width, height },
    LEGEND,
  );
  const mean = seen.at(-1);
  // From pale to dark green, because a head asks about the youngest cohort.
  const cohorts = seen.slice(0, -1).map((cohort, index) => ({
    ...cohort,
    color: `hsl(164 ${30 + 30 * (index / seen.length)}% ${78 - 50 * (index / seen.length)}%)`,
  }));
  const left = width - LEGEND + 14;
  return (
    <>
      <PlaneGrid plane={plane} write={figures.share} />
      {cohorts.map(({ label, values, color }, index) => (
        <g key={index}>
          <Line plane={plane} values={values} stroke={color} width={1.5} />
          <Entry x={left} y={34 + 16 * index} label={label} stroke={color} />
        </g>
      ))}
      {mean !== undefined && (
        <>
          <Line plane={plane} values={mean.values} class="line bold" />
          <Entry x={left} y={18} label={mean.label} class="line bold" />
        </>
      )}
    </>
  );
}

/** A line of the legend: a sample of the stroke and the label; the mean is bold. */
function Entry(props: {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly class?: string;
  readonly stroke?: string;
}) {
  const { x, y, label, class: className, stroke } = props;
  return (
    <>
      <line class={className} x1={x} x2={x + 14} y1={y - 4} y2={y - 4} stroke={stroke} stroke-width={3} />
      <text class={className === undefined ? '' : 'strong'} x={x + 20} y={y}>
        {fitted(label, LEGEND - 34)}
      </text>
    </>
  );
}
