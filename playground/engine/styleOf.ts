import { BooleanNumber, WrapStrategy, type IStyleData, type Nullable } from '@univerjs/core';
import type { Look } from '../host/workbook/look.ts';
import { ALIGN } from './snapshot.ts';

/** A look as the engine stores it. What is not named stays as it is. */
export function styleOf({ bold, size, color, background, align, wrap }: Look): IStyleData {
  const paint = (rgb: string | null): Nullable<{ rgb: string }> => (rgb === null ? null : { rgb });
  return {
    ...(bold === undefined ? {} : { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(size === undefined ? {} : { fs: size }),
    ...(color === undefined ? {} : { cl: paint(color) }),
    ...(background === undefined ? {} : { bg: paint(background) }),
    ...(wrap === undefined ? {} : { tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
    ...(align === undefined ? {} : { ht: ALIGN[align] }),
  };
}
