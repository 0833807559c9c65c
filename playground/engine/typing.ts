import type { Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';

/** A dotted date ("14.02.2026 18:30") as the engine understands it, in ISO form; anything else as it is. */
export function dottedDate(typed: string): string {
  const date = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+(\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(typed.trim());
  if (date === null) return typed;
  const [, day = '', month = '', year = '', time] = date;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return time === undefined ? iso : `${iso} ${time}`;
}

/**
 * Numbers and dates typed the Russian way ("12 500,5", "14.02.2026 18:30") as the engine understands them; anything else
 * as it is. The engine itself reads only English ones.
 */
export function understood(typed: string): string {
  const isNumber = /^-?\d{1,3}(?:[\s\u00a0]\d{3})*,\d+\s?%?$|^-?\d+,\d+\s?%?$|^-?\d{1,3}(?:[\s\u00a0]\d{3})+$/.test(
    typed.trim(),
  );
  return isNumber ? typed.replace(/[\s\u00a0]/g, '').replace(',', '.') : dottedDate(typed);
}

/** Takes Russian numbers and dates from the keyboard. */
export function typeInRussian(univer: Univer): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: BEFORE_NUMBER_FORMATS,
      handler: (cell, _place, next) => {
        const typed = cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? cell?.v;
        if (typeof typed !== 'string' || understood(typed) === typed) return next(cell);
        return next({ ...cell, p: null, v: understood(typed) });
      },
    });
}

const BEFORE_NUMBER_FORMATS = 100;
