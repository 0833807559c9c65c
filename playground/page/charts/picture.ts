import type { SampleChart } from '../../sample/model.ts';
import { barsPicture } from './bars.ts';
import { cohortsPicture } from './cohorts.ts';
import { funnelPicture } from './funnel.ts';
import { svg, words, writerFor, type Figures, type Size } from './svg.ts';
import type { ChartTable } from './table.ts';
import { trendPicture } from './trend.ts';

const PADDING = 14;
const HEADING = 26;

/** The whole picture of one of the sample's charts. */
export function picture(chart: SampleChart, table: ChartTable, size: Size, figures: Figures): SVGElement {
  return framed(chart.title, inWords(chart, table, figures), size, (inside) => plotOf(chart, table, inside, figures));
}

/** A plot under its title; for a screen reader, one image with its figures in words. */
export function framed(
  title: string,
  said: string,
  { width, height }: Size,
  plot: (inside: Size) => readonly SVGElement[],
): SVGElement {
  const inside = { width: width - 2 * PADDING, height: height - 2 * PADDING - HEADING };
  return svg(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': said },
    words(PADDING, PADDING + 12, title, { class: 'title' }),
    svg('g', { transform: `translate(${PADDING} ${PADDING + HEADING})` }, ...plot(inside)),
  );
}

function plotOf(chart: SampleChart, table: ChartTable, size: Size, figures: Figures): SVGElement[] {
  if (chart.kind === 'bars') return barsPicture(table, size, figures, chart);
  if (chart.kind === 'funnel') return funnelPicture(table, size, figures);
  return (chart.kind === 'trend' ? trendPicture : cohortsPicture)(table, size, figures);
}

/** "The funnel. Created: 1,200. Webinar: 540." Of a triangle, the last share that each cohort has. */
function inWords(chart: SampleChart, { titles, rows }: ChartTable, figures: Figures): string {
  const known = rows.flatMap(({ label, values }) => {
    const shares = values.slice(2, titles.length).filter((share) => share !== null);
    const value = chart.kind === 'cohorts' ? shares.at(-1) : values[chart.kind === 'bars' ? chart.value : 1];
    return value === null || value === undefined ? [] : [{ label, value }];
  });
  return told(chart.title, known, figures);
}

/** A chart's title and each of its figures. */
export function told(
  title: string,
  known: readonly { readonly label: string; readonly value: number }[],
  figures: Figures,
): string {
  const write = writerFor(
    figures,
    known.map(({ value }) => value),
  );
  return [`${title}.`, ...known.map(({ label, value }) => `${label}: ${write(value)}.`)].join(' ');
}
