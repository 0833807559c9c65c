import type { HeldChart } from '../../host/index.ts';
import { BarsPlot } from './BarsPlot.tsx';
import { LinesPlot } from './LinesPlot.tsx';
import { Picture } from './Picture.tsx';
import type { PlotProps } from './plot.ts';

/** A chart that a script has made; nothing but its title while there are no figures. */
export function ScriptPicture({ chart, ...props }: PlotProps & { readonly chart: HeldChart }) {
  const known = props.table.rows.flatMap(({ label, values }) => {
    const value = values[1] ?? null;
    return value === null ? [] : [{ label, value }];
  });
  return (
    <Picture {...props} title={chart.title} known={known}>
      {(inside) => {
        if (known.length === 0) return null;
        return chart.type === 'BAR' ? (
          <BarsPlot {...props} {...inside} value={1} color={chart.colors[0]} />
        ) : (
          <LinesPlot {...props} {...inside} colors={chart.colors} legend={chart.legend} />
        );
      }}
    </Picture>
  );
}
