import '@univerjs/sheets-ui/facade';
import type { Rectangle } from '../../host/workbook/rectangle.ts';
import type { Engine } from '../engine.ts';

/** Where cells of the active sheet are on the screen. */
interface View {
  /**
   * In pixels of the screen, from the first pixel of the cells, that is without the headings of
   * rows and columns.
   */
  readonly left: number;
  readonly top: number;
  /** Without zoom. */
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** The part of the page that shows cells. */
  readonly sheet: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
}

/** Null while the sheet is not drawn yet. */
export function viewOf({ book }: Engine, at: Rectangle): View | null {
  const over = book.getActiveSheet();
  const skeleton = over.getSkeleton();
  const canvas = document.querySelector('canvas[id^="univer-sheet-main-canvas"]')?.getBoundingClientRect();
  if (canvas === undefined || skeleton === null || skeleton === undefined) return null;
  const { rowHeaderWidth, columnHeaderHeight } = skeleton;
  const zoom = over.getZoom();
  const scroll = over.getScrollState();
  const corner = skeleton.getCellWithCoordByIndex(scroll.sheetViewStartRow, scroll.sheetViewStartColumn);
  const first = skeleton.getCellWithCoordByIndex(at.row, at.column);
  const last = skeleton.getCellWithCoordByIndex(at.row + at.rows - 1, at.column + at.columns - 1);
  return {
    left: (first.startX - corner.startX - scroll.offsetX) * zoom,
    top: (first.startY - corner.startY - scroll.offsetY) * zoom,
    width: last.endX - first.startX,
    height: last.endY - first.startY,
    zoom,
    sheet: {
      left: canvas.left + rowHeaderWidth * zoom,
      top: canvas.top + columnHeaderHeight * zoom,
      width: canvas.width - rowHeaderWidth * zoom,
      height: canvas.height - columnHeaderHeight * zoom,
    },
  };
}
