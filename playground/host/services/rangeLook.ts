import { colorOf } from '../color.ts';
import { flag, Mismatch, text, whole } from '../decode.ts';
import type { ScriptHost } from '../scriptHost.ts';
import type { Members } from '../serviceObject.ts';
import type { HeldNote } from '../workbook/overlay.ts';
import type { Look } from '../workbook/look.ts';
import type { Rectangle } from '../workbook/rectangle.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { mayChange } from './protection.ts';

/** The members of a Range that change the look of its cells and their notes. */
export function rangeLook(host: ScriptHost, sheet: Sheet, at: Rectangle, self: () => object): Members['write'] {
  const restyle = (look: Look): object => {
    if (mayChange(host, sheet, at)) sheet.restyle(at, look);
    return self();
  };
  return {
    setFontWeight: (weight: unknown) => restyle({ bold: weightOf(weight) }),
    setFontSize: (size: unknown) => restyle({ size: whole(size) }),
    setFontColor: (color: unknown) => restyle({ color: colorOrNone(color) }),
    setBackground: (color: unknown) => restyle({ background: colorOrNone(color) }),
    setHorizontalAlignment: (align: unknown) => restyle({ align: alignmentOf(align) }),
    setWrap: (wrap: unknown) => restyle({ wrap: flag(wrap) }),
    setNote: (note: unknown) => {
      if (!mayChange(host, sheet, at)) return self();
      const overlay = sheet.overlay();
      const others = overlay.notes.filter((other) => !isInside(other, at));
      const own = note === null || note === '' ? [] : notesOn(at, text(note));
      sheet.setOverlay({ ...overlay, notes: [...others, ...own] });
      return self();
    },
  };
}

function notesOn(at: Rectangle, said: string): HeldNote[] {
  return Array.from({ length: at.rows * at.columns }, (_, index) => ({
    row: at.row + Math.floor(index / at.columns),
    column: at.column + (index % at.columns),
    text: said,
  }));
}

function isInside({ row, column }: HeldNote, at: Rectangle): boolean {
  return row >= at.row && row < at.row + at.rows && column >= at.column && column < at.column + at.columns;
}

function weightOf(weight: unknown): boolean {
  if (weight !== 'bold' && weight !== 'normal') throw new Mismatch();
  return weight === 'bold';
}

function alignmentOf(align: unknown): 'left' | 'center' | 'right' {
  if (align !== 'left' && align !== 'center' && align !== 'right') throw new Mismatch();
  return align;
}

function colorOrNone(color: unknown): string | null {
  return color === null ? null : colorOf(color);
}
