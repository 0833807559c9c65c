import type { Engine } from '../engine/index.ts';
import type { Workbook } from '../host/index.ts';
import { lettersOf, rectangleOf } from '../engine/index.ts';

/** A cell as a person sees it, with the room that its text has. */
export interface ShownCell {
  readonly at: string;
  readonly text: string;
  readonly kind: string;
  /** The number format. */
  readonly format: string;
  /** In points. */
  readonly size: number;
  readonly isBold: boolean;
  readonly wraps: boolean;
  /** Of the cell, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Of the free cells to the right, into which a text goes on that does not wrap. */
  readonly free: number;
}

/** The cells of a tab that show a text, in a rectangle such as "A1:N80". */
export function shownCells({ book }: Engine, workbook: Workbook, tab: string, a1: string): ShownCell[] {
  const sheet = workbook.sheets().find(({ name }) => name === tab);
  const over = book.getSheetByName(tab)?.getSheet();
  if (sheet === undefined || over === undefined) throw new Error(`no tab ${tab}`);
  const at = rectangleOf(a1);
  const texts = sheet.shown?.(at) ?? [];
  const stored = sheet.read(at);
  const formats = sheet.numberFormats(at);
  const styles = book.getWorkbook().getStyles();
  return texts.flatMap((row, r) =>
    row.flatMap((text, c) => {
      const cell = stored[r]?.[c];
      if (text === '' || cell === undefined) return [];
      const merged = over.getMergedCell(r, c);
      const last = merged?.endColumn ?? c;
      const columns = Array.from({ length: last - c + 1 }, (_, index) => over.getColumnWidth(c + index));
      const style = styles.getStyleByCell(over.getCellMatrix().getValue(r, c));
      let free = 0;
      if (merged === null || merged === undefined)
        for (let next = c + 1; next < row.length && row[next] === '' && !over.getMergedCell(r, next); next++)
          free += over.getColumnWidth(next);
      return [
        {
          at: `${tab}!${lettersOf(c)}${r + 1}`,
          text,
          kind: cell.kind,
          format: formats[r]?.[c] ?? '',
          size: style?.fs ?? 10,
          isBold: style?.bl === 1,
          wraps: style?.tb === 3,
          width: columns.reduce((sum, one) => sum + one, 0),
          height: over.getRowHeight(r),
          free: cell.kind === 'text' && style?.tb !== 3 && style?.ht !== 2 && style?.ht !== 3 ? free : 0,
        },
      ];
    }),
  );
}
