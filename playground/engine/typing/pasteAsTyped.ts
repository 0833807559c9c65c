import { IUndoRedoService } from '@univerjs/core';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import type { Language } from '../../sample/model.ts';
import { patternOfCell } from '../cells/cells.ts';
import { copiedCells } from './copiedCells.ts';
import type { Engine } from '../engine.ts';
import { typedData } from './typedValue.ts';
import { rectangle } from '../workbook/workbook.ts';

/**
 * Pastes text from outside as a spreadsheet of this language does: every cell as if it was typed
 * there. The engine alone would read dates and numbers in its own way. Cells copied in this
 * spreadsheet are pasted as they are, with formats and formulas.
 */
export function pasteAsTyped(engine: Engine, language: Language): void {
  const clipboard = engine.univer.__getInjector().get(ISheetClipboardService);
  const isOwnCopy = (html: string): boolean => {
    const id = /data-copy-id="([^\s"]+)"/.exec(html)?.[1];
    return id !== undefined && clipboard.copyContentCache().get(id) !== undefined;
  };
  const paste = (text: string): Promise<boolean> => {
    clipboard.disposePasteOptionsCache();
    pasteText(engine, language, text);
    return Promise.resolve(true);
  };

  const byKeys = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = (html = '', text = '', files) =>
    text === '' || isOwnCopy(html) ? byKeys(html, text, files) : paste(text);

  const byMenu = clipboard.paste.bind(clipboard);
  clipboard.paste = async (item, type) => {
    const [html, text] = await Promise.all([contentOf(item, 'text/html'), contentOf(item, 'text/plain')]);
    const hasOnlyLook = type !== undefined && !PASTES_OF_VALUES.includes(type);
    return text === '' || hasOnlyLook || isOwnCopy(html) ? byMenu(item, type) : paste(text);
  };
}

const PASTES_OF_VALUES = ['default-paste', 'special-paste-value'];

function contentOf(item: ClipboardItem, type: string): Promise<string> {
  return item.types.includes(type) ? item.getType(type).then((blob) => blob.text()) : Promise.resolve('');
}

/**
 * Puts the text into the selection, as one step to undo, and selects what was filled. The sheet
 * grows when the text does not fit.
 */
function pasteText({ univer, book }: Engine, language: Language, text: string): void {
  const selected = book.getActiveRange();
  if (selected === null) return;
  const cells = copiedCells(text);
  const { row, column, rows, columns } = rectangle(selected.getRange());
  const [height, width] = selected.isMerged() ? [1, 1] : [rows, columns];
  const sheet = book.getActiveSheet();
  const step = univer.__getInjector().get(IUndoRedoService).__tempBatchingUndoRedo(book.getId());
  try {
    const lines = filled(cells, height);
    const [down, right] = [lines.length, filled(lines[0] ?? [], width).length];
    if (row + down > sheet.getMaxRows()) sheet.setRowCount(row + down);
    if (column + right > sheet.getMaxColumns()) sheet.setColumnCount(column + right);
    const matrix = sheet.getSheet().getCellMatrix();
    const styles = book.getWorkbook().getStyles();
    const target = sheet.getRange(row, column, down, right);
    target.setValues(
      lines.map((line, r) =>
        filled(line, width).map((cell, c) =>
          typedData(cell, language, patternOfCell(matrix.getValue(row + r, column + c), styles)),
        ),
      ),
    );
    book.setActiveRange(target);
  } finally {
    step.dispose();
  }
}

/** The copy is repeated when it fits into the selection an exact number of times. */
function filled<T>(items: readonly T[], size: number): T[] {
  const times = size % items.length === 0 ? size / items.length : 1;
  return Array.from({ length: times }).flatMap(() => items);
}
