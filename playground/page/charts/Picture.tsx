import type { ComponentChildren } from 'preact';
import { writerFor, type Figures } from './figures.ts';
import type { PlotSize } from './plot.ts';

const PADDING = 14;
const HEADING = 26;

interface PictureProps extends PlotSize {
  readonly title: string;
  /** What a screen reader says after the title. */
  readonly known: readonly { readonly label: string; readonly value: number }[];
  readonly figures: Figures;
  readonly children: (inside: PlotSize) => ComponentChildren;
}

/**
 * A plot under its title; for a screen reader one image: "The funnel. Created: 1,200. Webinar:
 * 540."
 */
export function Picture({ title, known, figures, width, height, children }: PictureProps) {
  const write = writerFor(
    figures,
    known.map(({ value }) => value),
  );
  const said = [`${title}.`, ...known.map(({ label, value }) => `${label}: ${write(value)}.`)].join(' ');
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said}>
      <text class="title" x={PADDING} y={PADDING + 12}>
        {title}
      </text>
      <g transform={`translate(${PADDING} ${PADDING + HEADING})`}>
        {children({ width: width - 2 * PADDING, height: height - 2 * PADDING - HEADING })}
      </g>
    </svg>
  );
}
