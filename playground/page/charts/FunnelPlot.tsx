import { fitted, type PlotProps } from './plot.ts';

const [LABEL, FIGURES] = [104, 92];

/**
 * Bars of the leads at each step. The step that keeps the smallest share of the one before is
 * marked.
 */
export function FunnelPlot({ table: { rows }, figures, width, height }: PlotProps) {
  const most = Math.max(1, ...rows.map(({ values }) => values[1] ?? 0));
  const broken = weakest(rows.map(({ values }) => values[2] ?? null));
  const line = height / rows.length;
  const thick = Math.min(26, line * 0.62);
  return rows.map(({ label, values: [, leads = null, kept = null] }, index) => {
    const long = ((width - LABEL - FIGURES) * (leads ?? 0)) / most;
    const isBroken = index === broken;
    const said = [
      leads === null ? '' : figures.number(leads),
      kept === null ? '' : `${isBroken ? '▼ ' : ''}${figures.share(kept)}`,
    ];
    return (
      <g key={index} transform={`translate(0 ${line * (index + 0.5)})`}>
        <text y={4}>{fitted(label, LABEL - 6)}</text>
        <rect
          class={isBroken ? 'bar broken' : 'bar'}
          x={LABEL}
          y={-thick / 2}
          width={Math.max(1, long)}
          height={thick}
          rx={3}
        />
        <text class={isBroken ? 'alarm' : ''} x={LABEL + long + 6} y={4}>
          {said.filter((text) => text !== '').join(' · ')}
        </text>
      </g>
    );
  });
}

/** The index of the smallest share; -1 where there is none. */
function weakest(shares: readonly (number | null)[]): number {
  let found = -1;
  shares.forEach((share, index) => {
    if (share !== null && (found < 0 || share < (shares[found] ?? 1))) found = index;
  });
  return found;
}
