import { colorOf } from '../../color.ts';
import { flag, Mismatch, text, whole } from '../../decode.ts';
import type { ScriptHost } from '../../scriptHost.ts';
import type { Members } from '../../serviceObject.ts';
import type { HeldNote } from '../../workbook/overlay.ts';
import { EDGES, type Edge, type Look } from '../../workbook/look.ts';
import type { Rectangle } from '../../workbook/rectangle.ts';
import type { Sheet } from '../../workbook/workbook.ts';
import { enumeration, type Enumeration } from '../enumeration.ts';
import { mayChange } from './protection.ts';

const styles = new WeakMap<ScriptHost, Enumeration>();

/** SpreadsheetApp.BorderStyle: those that the stand-in can show. */
export function borderStyles(host: ScriptHost): Enumeration {
  const known = styles.get(host) ?? enumeration(host, 'BorderStyle', ['SOLID', 'SOLID_THICK']);
  styles.set(host, known);
  return known;
}

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
    setVerticalAlignment: (vertical: unknown) => restyle({ vertical: verticalOf(vertical) }),
    setBorder: (
      top: unknown,
      left: unknown,
      bottom: unknown,
      right: unknown,
      vertical: unknown,
      horizontal: unknown,
      color: unknown,
      style: unknown,
    ) => {
      // Lines between the cells of a range are not shown by the stand-in.
      if (vertical !== null || horizontal !== null) throw new Mismatch();
      const border = { color: colorOf(color), isThick: borderStyles(host).nameOf(style) === 'SOLID_THICK' };
      const sides = { top, left, bottom, right };
      for (const edge of EDGES)
        if (sides[edge] !== null && flag(sides[edge]))
          sheet.restyle(alongEdge(at, edge), { borders: { [edge]: border } });
      return self();
    },
    merge: () => {
      sheet.merge(at);
      return self();
    },
    mergeAcross: () => {
      for (let row = at.row; row < at.row + at.rows; row++) sheet.merge({ ...at, row, rows: 1 });
      return self();
    },
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

function verticalOf(vertical: unknown): 'top' | 'middle' | 'bottom' {
  if (vertical !== 'top' && vertical !== 'middle' && vertical !== 'bottom') throw new Mismatch();
  return vertical;
}

/** The cells of a range that have this edge of it. */
function alongEdge(at: Rectangle, edge: Edge): Rectangle {
  if (edge === 'top') return { ...at, rows: 1 };
  if (edge === 'left') return { ...at, columns: 1 };
  return edge === 'bottom'
    ? { ...at, row: at.row + at.rows - 1, rows: 1 }
    : { ...at, column: at.column + at.columns - 1, columns: 1 };
}

function colorOrNone(color: unknown): string | null {
  return color === null ? null : colorOf(color);
}
