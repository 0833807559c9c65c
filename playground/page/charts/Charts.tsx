import { useEffect, useMemo, useState } from 'preact/hooks';
import { SET_OVERLAY, type Engine } from '../../engine/index.ts';
import { viewOf } from '../../engine/screen/view.ts';
import type { Workbook } from '../../host/index.ts';
import type { Language, SampleTab } from '../../sample/model.ts';
import { place } from '../place.ts';
import { chartsOn, type SheetChart } from './chartsOn.tsx';
import { figuresOf } from './figures.ts';
import type { PlotSize } from './plot.ts';

interface Placed extends PlotSize {
  readonly chart: SheetChart;
  /** From the first pixel of the cells, on the screen. */
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
}

interface Layout {
  /** The part of the page that shows cells. */
  readonly cells: Readonly<Record<'left' | 'top' | 'width' | 'height', number>>;
  readonly placed: readonly Placed[];
}

/**
 * The charts of the sample's tabs and those that scripts have made, over their cells: they scroll
 * and zoom with the cells and follow every recalculation. The engine's own floating elements need a
 * package that the playground does not have.
 */
export function Charts(props: {
  readonly engine: Engine;
  readonly workbook: Workbook;
  readonly tabs: readonly SampleTab[];
  readonly language: Language;
}) {
  const { engine, workbook, tabs, language } = props;
  const [{ cells, placed }, setLayout] = useState<Layout>(NO_LAYOUT);
  useEffect(() => {
    const figures = figuresOf(language);
    let charts: readonly SheetChart[] = [];
    const move = (): void => setLayout(layoutOf(charts, engine));
    const draw = (): void => {
      charts = chartsOn(workbook.activeSheet(), workbook, tabs, figures);
      move();
    };
    return watchSheet(engine, soon(draw), soon(move));
  }, [engine, workbook, tabs, language]);
  return (
    <div id="charts" style={pixels(cells)}>
      {placed.map(({ chart, left, top, width, height, zoom }, index) => (
        <div
          key={index}
          class="chart"
          style={{
            transform: `translate(${left}px, ${top}px)`,
            ...pixels({ width: width * zoom, height: height * zoom }),
          }}
        >
          <Drawn chart={chart} width={width} height={height} />
        </div>
      ))}
    </div>
  );
}

function pixels(sides: Readonly<Record<string, number>>): Record<string, string> {
  return Object.fromEntries(Object.entries(sides).map(([side, length]) => [side, `${length}px`]));
}

/** Drawn again only when its figures or its size change, because scrolling takes many frames. */
function Drawn({ chart, width, height }: PlotSize & { readonly chart: SheetChart }) {
  return useMemo(() => chart.picture({ width, height }), [chart, width, height]);
}

const NO_LAYOUT: Layout = { cells: { left: 0, top: 0, width: 0, height: 0 }, placed: [] };

/** No chart is placed before the sheet is drawn. */
function layoutOf(charts: readonly SheetChart[], engine: Engine): Layout {
  const page = place('work').getBoundingClientRect();
  return charts.reduce((layout: Layout, chart) => {
    const view = viewOf(engine, chart.at);
    if (view === null) return layout;
    const { zoom, sheet } = view;
    const { width, height, x, y } = chart.own ?? { ...view, x: 0, y: 0 };
    return {
      cells: { ...sheet, left: sheet.left - page.left, top: sheet.top - page.top },
      placed: [...layout.placed, { chart, left: view.left + x * zoom, top: view.top + y * zoom, width, height, zoom }],
    };
  }, NO_LAYOUT);
}

/**
 * Calls `draw` now and whenever the figures or the sheet may have changed, and `move` when the
 * cells have moved.
 */
function watchSheet({ api }: Engine, draw: () => void, move: () => void): () => void {
  const { Event } = api;
  const resized = new ResizeObserver(move);
  resized.observe(place('spreadsheet'));
  const watched = [
    api.addEvent(Event.Scroll, move),
    api.addEvent(Event.SheetZoomChanged, move),
    api.addEvent(Event.ActiveSheetChanged, draw),
    api.addEvent(Event.SheetSkeletonChanged, draw),
    api.getFormula().calculationResultApplied(draw),
    api.onCommandExecuted(({ id }) => id === SET_OVERLAY && draw()),
    { dispose: () => resized.disconnect() },
  ];
  draw();
  return () => watched.forEach((one) => one.dispose());
}

/**
 * Runs once at the next frame, however often it is asked for: by then the layout of the sheet is
 * ready.
 */
function soon(act: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      act();
    });
  };
}
