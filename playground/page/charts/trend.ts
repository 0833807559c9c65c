import { lineThrough, planeFor } from './scale.ts';
import { svg, words, writerFor, type Figures, type Size } from './svg.ts';
import type { ChartTable } from './table.ts';

// Columns of KPI_TREND: period, value, leads, ripening, mean, low, high, signal.
const [VALUE, LEADS, RIPENING, MEAN, LOW, HIGH, SIGNAL] = [1, 2, 3, 4, 5, 6, 7];

/** The figure period by period between its natural limits; a signal is a red point, and a period most of which still ripens a hollow one. */
export function trendPicture({ rows }: ChartTable, size: Size, figures: Figures): SVGElement[] {
  const of = (column: number): (number | null)[] => rows.map(({ values }) => values[column] ?? null);
  const values = of(VALUE);
  const drawn = [...values, ...of(LOW), ...of(HIGH)].filter((value) => value !== null);
  const write = writerFor(figures, drawn);
  const plane = planeFor(
    rows.map(({ label }) => label),
    drawn,
    size,
    write,
    48,
  );
  const rule = (column: number, kind: string): SVGElement[] => {
    const level =
      of(column)
        .filter((value) => value !== null)
        .at(-1) ?? null;
    if (level === null) return [];
    return [
      lineThrough(plane, of(column), { class: kind }),
      words(size.width - 44, plane.y(level) + 4, write(level), { class: 'muted' }),
    ];
  };
  const points = rows.flatMap(({ texts, values: cells }, place) => {
    const value = values[place] ?? null;
    if (value === null) return [];
    const isSignal = (texts[SIGNAL] ?? '') !== '';
    // Most of this period is still to come: a hollow point.
    const isYoung = (cells[RIPENING] ?? 0) > (cells[LEADS] ?? 0);
    const look = [isSignal ? 'signal' : 'point', ...(isYoung ? ['young'] : [])];
    return [
      svg('circle', {
        cx: plane.x(place),
        cy: plane.y(value),
        r: isSignal ? 5 : 3,
        class: look.join(' '),
      }),
    ];
  });
  return [
    ...plane.grid,
    ...rule(MEAN, 'mean'),
    ...rule(LOW, 'limit'),
    ...rule(HIGH, 'limit'),
    lineThrough(plane, values, { class: 'line' }),
    ...points,
  ];
}
