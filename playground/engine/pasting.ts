import type { Univer } from '@univerjs/core';
import { ISheetClipboardService } from '@univerjs/sheets-ui';
import { dottedDate, understood } from './typing.ts';

/**
 * Pasted text as the engine understands it: dotted dates in ISO form (it would take 05.11.2026 for the eleventh of May), and in a Russian
 * spreadsheet Russian numbers. What was copied inside the spreadsheet is pasted as it is.
 */
export function pasteAsMeant(univer: Univer, language: 'en' | 'ru'): void {
  const clipboard = univer.__getInjector().get(ISheetClipboardService);
  const paste = clipboard.legacyPaste.bind(clipboard);
  const meant = language === 'ru' ? understood : dottedDate;
  clipboard.legacyPaste = (html, text, files) => {
    const isOwnCopy = html?.includes('data-copy-id') ?? false;
    const table = text === undefined || isOwnCopy ? text : eachCell(text, meant);
    return table === text ? paste(html, text, files) : paste(undefined, table, files);
  };
}

/** Tab-separated text with each of its cells changed. */
export function eachCell(text: string, change: (cell: string) => string): string {
  return text.replace(/[^\t\r\n]+/g, change);
}
