import { fitted, svg, words, type Figures, type Size } from './svg.ts';
import type { ChartTable } from './table.ts';

const [LABEL, FIGURES] = [104, 92];

/** Bars of the leads at each step; the one that keeps the smallest share of the step before is marked. */
export function funnelPicture({ rows }: ChartTable, { width, height }: Size, figures: Figures): SVGElement[] {
  const most = Math.max(1, ...rows.map(({ values }) => values[1] ?? 0));
  const broken = weakest(rows.map(({ values }) => values[2] ?? null));
  const line = height / rows.length;
  const room = width - LABEL - FIGURES;
  return rows.flatMap(({ label, values }, index) => {
    const [, leads = null, kept = null] = values;
    const long = (room * (leads ?? 0)) / most;
    const middle = line * (index + 0.5);
    const isBroken = index === broken;
    const thick = Math.min(26, line * 0.62);
    const said = [
      leads === null ? '' : figures.number(leads),
      kept === null ? '' : `${isBroken ? '▼ ' : ''}${figures.share(kept)}`,
    ];
    return [
      words(0, middle + 4, fitted(label, LABEL - 6)),
      svg('rect', {
        x: LABEL,
        y: middle - thick / 2,
        width: Math.max(1, long),
        height: thick,
        rx: 3,
        class: isBroken ? 'bar broken' : 'bar',
      }),
      words(
        LABEL + long + 6,
        middle + 4,
        said.filter((text) => text !== '').join(' · '),
        isBroken ? { class: 'alarm' } : {},
      ),
    ];
  });
}

function weakest(shares: readonly (number | null)[]): number {
  let found = -1;
  shares.forEach((share, index) => {
    if (share !== null && (found < 0 || share < (shares[found] ?? 1))) found = index;
  });
  return found;
}
