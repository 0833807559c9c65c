import type { SampleChart } from '../../sample/model.ts';
import { BarsPlot } from './BarsPlot.tsx';
import { CohortsPlot } from './CohortsPlot.tsx';
import { FunnelPlot } from './FunnelPlot.tsx';
import { LinesPlot } from './LinesPlot.tsx';
import { Picture } from './Picture.tsx';
import type { PlotProps } from './plot.ts';
import type { ChartTable } from './table.ts';
import { TrendPlot } from './TrendPlot.tsx';

/** One of the sample's charts. */
export function SamplePicture({ chart, ...props }: PlotProps & { readonly chart: SampleChart }) {
  return (
    <Picture {...props} title={chart.title} known={knownOf(chart, props.table)}>
      {(inside) => plotOf(chart, { ...props, ...inside })}
    </Picture>
  );
}

function plotOf(chart: SampleChart, props: PlotProps) {
  switch (chart.kind) {
    case 'bars':
      return <BarsPlot {...props} value={chart.value} {...(chart.limits && { limits: chart.limits })} />;
    case 'funnel':
      return <FunnelPlot {...props} />;
    case 'lines':
      return <LinesPlot {...props} table={seriesOf(props.table, chart.series)} colors={[]} legend="bottom" />;
    case 'trend':
      return <TrendPlot {...props} />;
    case 'cohorts':
      return <CohortsPlot {...props} />;
  }
}

/** The first columns of a table: its labels and so many series. */
const seriesOf = (table: ChartTable, series: number): ChartTable => ({
  ...table,
  titles: table.titles.slice(0, series + 1),
});

/** What the chart says in figures: of a triangle, the last share that each cohort has. */
function knownOf(chart: SampleChart, { titles, rows }: ChartTable) {
  return rows.flatMap(({ label, values }) => {
    const shares = values.slice(2, titles.length).filter((share) => share !== null);
    const value = chart.kind === 'cohorts' ? shares.at(-1) : values[chart.kind === 'bars' ? chart.value : 1];
    return value === null || value === undefined ? [] : [{ label, value }];
  });
}
