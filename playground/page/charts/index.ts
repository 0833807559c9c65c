import { rectangleOf, type Engine } from '../../engine/index.ts';
import { viewOf } from '../../engine/view.ts';
import type { Workbook } from '../../host/index.ts';
import type { Language, SampleChart, SampleTab } from '../../sample/model.ts';
import { element, place } from '../dom.ts';
import { picture } from './picture.ts';
import { figuresOf } from './svg.ts';
import { tableAt, type ChartTable } from './table.ts';

interface Frame {
  readonly chart: SampleChart;
  readonly table: ChartTable;
  readonly box: HTMLElement;
}

/**
 * Lays the charts of the sample's tabs over their cells: they scroll and zoom with them and follow every recalculation. The engine's own
 * floating elements come with a package that the playground does not have.
 */
export function showCharts(tabs: readonly SampleTab[], language: Language, engine: Engine, workbook: Workbook): void {
  const layer = element('div', { id: 'charts' });
  place('spreadsheet').after(layer);
  const figures = figuresOf(language);
  let frames: readonly Frame[] = [];

  const draw = (): void => {
    const sheet = workbook.activeSheet();
    const charts = tabs.find(({ name }) => name === sheet.name)?.charts ?? [];
    frames = charts.flatMap((chart) => {
      const table = tableAt(sheet, rectangleOf(chart.table));
      return table === null ? [] : [{ chart, table, box: element('div', { class: 'chart' }) }];
    });
    layer.replaceChildren(...frames.map(({ box }) => box));
    move();
  };
  const move = (): void => {
    const bounds = place('work').getBoundingClientRect();
    for (const { chart, table, box } of frames) {
      const view = viewOf(engine, rectangleOf(chart.at));
      if (view === null) continue;
      const { left, top, width, height, zoom, sheet } = view;
      Object.assign(layer.style, {
        left: `${sheet.left - bounds.left}px`,
        top: `${sheet.top - bounds.top}px`,
        width: `${sheet.width}px`,
        height: `${sheet.height}px`,
      });
      Object.assign(box.style, {
        transform: `translate(${left}px, ${top}px)`,
        width: `${width * zoom}px`,
        height: `${height * zoom}px`,
      });
      // Drawn once it is known how large its cells are.
      if (box.childElementCount === 0) box.append(picture(chart, table, { width, height }, figures));
    }
  };

  const [drawSoon, moveSoon] = [soon(draw), soon(move)];
  const { Event } = engine.api;
  engine.api.addEvent(Event.Scroll, moveSoon);
  engine.api.addEvent(Event.SheetZoomChanged, moveSoon);
  engine.api.addEvent(Event.ActiveSheetChanged, drawSoon);
  engine.api.addEvent(Event.SheetSkeletonChanged, drawSoon);
  engine.api.getFormula().calculationResultApplied(drawSoon);
  new ResizeObserver(moveSoon).observe(place('spreadsheet'));
  drawSoon();
}

/** At the next frame, once, however often it is asked for: by then the sheet has been laid out. */
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
