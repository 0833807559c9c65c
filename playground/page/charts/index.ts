import { rectangleOf, SET_OVERLAY, type Engine } from '../../engine/index.ts';
import { viewOf } from '../../engine/view.ts';
import type { Rectangle, Sheet, Workbook } from '../../host/index.ts';
import type { Language, SampleTab } from '../../sample/model.ts';
import { element, place } from '../dom.ts';
import { heldPicture } from './held.ts';
import { picture } from './picture.ts';
import { figuresOf, type Size } from './svg.ts';
import { tableAt } from './table.ts';

interface Frame {
  /** The cells under it; of a chart that is not as large as its cells, the first one. */
  readonly at: Rectangle;
  /** From its first cell, and as large as this. */
  readonly own: (Size & { readonly x: number; readonly y: number }) | null;
  readonly draw: (size: Size) => SVGElement;
  readonly box: HTMLElement;
}

/**
 * Lays the charts of the sample's tabs and those that scripts have made over their cells: they scroll and zoom with them and follow every
 * recalculation. The engine's own floating elements come with a package that the playground does not have.
 */
export function showCharts(tabs: readonly SampleTab[], language: Language, engine: Engine, workbook: Workbook): void {
  const layer = element('div', { id: 'charts' });
  place('spreadsheet').after(layer);
  const figures = figuresOf(language);
  let frames: readonly Frame[] = [];

  const draw = (): void => {
    const sheet = workbook.activeSheet();
    frames = [...sampleFrames(sheet), ...heldFrames(sheet)];
    layer.replaceChildren(...frames.map(({ box }) => box));
    move();
  };
  const move = (): void => {
    const bounds = place('work').getBoundingClientRect();
    for (const { at, own, draw: drawn, box } of frames) {
      const view = viewOf(engine, at);
      if (view === null) continue;
      const { left, top, zoom, sheet } = view;
      const { width, height, x, y } = own ?? { ...view, x: 0, y: 0 };
      Object.assign(layer.style, {
        left: `${sheet.left - bounds.left}px`,
        top: `${sheet.top - bounds.top}px`,
        width: `${sheet.width}px`,
        height: `${sheet.height}px`,
      });
      Object.assign(box.style, {
        transform: `translate(${left + x * zoom}px, ${top + y * zoom}px)`,
        width: `${width * zoom}px`,
        height: `${height * zoom}px`,
      });
      // Drawn once it is known how large its cells are.
      if (box.childElementCount === 0) box.append(drawn({ width, height }));
    }
  };

  const box = (): HTMLElement => element('div', { class: 'chart' });
  const sampleFrames = (sheet: Sheet): Frame[] =>
    (tabs.find(({ name }) => name === sheet.name)?.charts ?? []).flatMap((chart) => {
      const table = tableAt(sheet, rectangleOf(chart.table));
      if (table === null) return [];
      const draw = (size: Size): SVGElement => picture(chart, table, size, figures);
      return [{ at: rectangleOf(chart.at), own: null, draw, box: box() }];
    });
  const heldFrames = (sheet: Sheet): Frame[] =>
    sheet.overlay().charts.map((chart) => ({
      at: { row: chart.at.row, column: chart.at.column, rows: 1, columns: 1 },
      own: { width: chart.width, height: chart.height, x: chart.at.x, y: chart.at.y },
      draw: (size) => heldPicture(chart, workbook, size, figures),
      box: box(),
    }));

  const [drawSoon, moveSoon] = [soon(draw), soon(move)];
  const { Event } = engine.api;
  engine.api.addEvent(Event.Scroll, moveSoon);
  engine.api.addEvent(Event.SheetZoomChanged, moveSoon);
  engine.api.addEvent(Event.ActiveSheetChanged, drawSoon);
  engine.api.addEvent(Event.SheetSkeletonChanged, drawSoon);
  engine.api.getFormula().calculationResultApplied(drawSoon);
  engine.api.onCommandExecuted(({ id }) => id === SET_OVERLAY && drawSoon());
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
