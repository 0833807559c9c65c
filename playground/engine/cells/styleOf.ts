import { BooleanNumber, BorderStyleTypes, WrapStrategy, type IStyleData, type Nullable } from '@univerjs/core';
import { EDGES, type Look } from '../../host/workbook/look.ts';
import { ALIGN, VERTICAL } from '../workbook/snapshot.ts';

/** A look as the engine stores it. What is not named stays as it is. */
export function styleOf({ bold, size, color, background, align, vertical, wrap, borders }: Look): IStyleData {
  const paint = (rgb: string | null): Nullable<{ rgb: string }> => (rgb === null ? null : { rgb });
  return {
    ...(bold === undefined ? {} : { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(size === undefined ? {} : { fs: size }),
    ...(color === undefined ? {} : { cl: paint(color) }),
    ...(background === undefined ? {} : { bg: paint(background) }),
    ...(wrap === undefined ? {} : { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(align === undefined ? {} : { ht: ALIGN[align] }),
    ...(vertical === undefined ? {} : { vt: VERTICAL[vertical] }),
    ...(borders === undefined ? {} : { bd: linesOf(borders) }),
  };
}

/** The engine calls an edge by its first letter. */
function linesOf(borders: NonNullable<Look['borders']>): NonNullable<IStyleData['bd']> {
  const lines = EDGES.flatMap((edge) => {
    const line = borders[edge];
    if (line === undefined) return [];
    const s = line.isThick ? BorderStyleTypes.THICK : BorderStyleTypes.THIN;
    return [[edge.charAt(0), { s, cl: { rgb: line.color } }]];
  });
  return Object.fromEntries(lines);
}
