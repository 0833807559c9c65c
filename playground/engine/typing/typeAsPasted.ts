import { CellValueType, getNumfmtParseValueFilter, type ICellData, type Nullable, type Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import type { Language } from '../../sample/model.ts';
import { patternOfCell } from '../cells/cells.ts';
import { typedData, typedValue } from './typedValue.ts';

/**
 * Reads what is typed into a cell in the same way as what is pasted. The engine alone would read
 * dates and numbers of another country, and days that do not exist. Formulas, texts after an
 * apostrophe and cells formatted as text are left to the engine.
 */
export function typeAsPasted(univer: Univer, language: Language): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
      priority: BEFORE_NUMBER_FORMATS,
      handler: (cell, { workbook, worksheet, row, col }, next) => {
        const typed = typedText(cell);
        if (typed === null || isLeftToEngine(typed, language)) return next(cell);
        const pattern = patternOfCell(worksheet.getCellRaw(row, col), workbook.getStyles());
        const data = typedData(typed, language, pattern);
        if (data.t === CellValueType.STRING) return { ...cell, v: typed, t: CellValueType.STRING };
        return { ...cell, ...data, s: withPattern(cell?.s, data.s) };
      },
    });
}

const BEFORE_NUMBER_FORMATS = 100;

/** Null when the engine should decide what it is. */
function typedText(cell: Nullable<ICellData>): string | null {
  // The type is already set for a text after an apostrophe and in a cell formatted as text.
  if (!cell || typeof cell.f === 'string' || typeof cell.t === 'number') return null;
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, '') ?? cell.v;
  return text === undefined || text === null ? null : String(text).trim();
}

/**
 * Texts that the engine leaves as they are, and times and numbers that people type but exports do
 * not contain.
 */
function isLeftToEngine(typed: string, language: Language): boolean {
  if (typed === '') return true;
  if (typedValue(typed, language).kind !== 'text') return false;
  return getNumfmtParseValueFilter(typed) === null || ONLY_TYPED.test(typed);
}

const ONLY_TYPED = /^\d{1,2}:\d\d( ?[ap]m)?$|^[-+]?(\d+(\.\d+)?e[-+]?\d+|\.\d+)$/i;

function withPattern(own: ICellData['s'], added: ICellData['s']): ICellData['s'] {
  return typeof added === 'object' ? { ...(typeof own === 'object' ? own : {}), ...added } : own;
}
