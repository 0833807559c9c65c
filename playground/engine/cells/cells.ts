import { CellValueType, type ICellData, type Nullable, type Styles } from '@univerjs/core';
import type { Stored } from '../../host/workbook/stored.ts';
import { isSparkline } from './sparkline.ts';
import { isDatePattern } from '../../host/cells/isDatePattern.ts';

/**
 * What a cell of the engine holds, without formatting. `pattern` is the number format that applies
 * to it.
 */
export function storedCell(cell: Nullable<ICellData>, pattern: string): Stored {
  const value = cell?.v;
  if (value === undefined || value === null || value === '' || isSparkline(value)) return { kind: 'blank' };
  if (cell?.t === CellValueType.BOOLEAN || typeof value === 'boolean')
    return { kind: 'boolean', value: value === true || value === 1 };
  if (cell?.t === CellValueType.NUMBER || typeof value === 'number')
    return { kind: isDatePattern(pattern) ? 'date' : 'number', value: Number(value) };
  return ERRORS.test(value) ? storedError(value, cell) : { kind: 'text', value };
}

/**
 * The engine's #SPILL! does not exist in Google Sheets, where a blocked table is #REF! with this
 * note.
 */
const ERRORS = /^#(ERROR!|N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CYCLE!|CALC!)$/;

function storedError(value: string, cell: Nullable<ICellData>): Stored {
  const message: unknown = cell?.custom?.['message'];
  return typeof message === 'string' && message !== '' ? { kind: 'error', value, message } : { kind: 'error', value };
}

/** The number format of a cell; "" when it has none. */
export function patternOfCell(cell: Nullable<ICellData>, styles: Styles): string {
  return styles.getStyleByCell(cell)?.n?.pattern ?? '';
}

/**
 * A value to put into a cell; it replaces all the old content. A text that starts with "=" becomes
 * a formula; after an apostrophe it stays a text.
 */
export function engineCell(value: Stored, dateFormat: string, formatted: string): ICellData {
  const empty: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null };
  switch (value.kind) {
    case 'blank':
      return empty;
    case 'text':
      return value.value.startsWith('=') && value.value.length > 1
        ? { ...empty, f: value.value }
        : { ...empty, v: value.value.replace(/^'/, ''), t: CellValueType.STRING };
    case 'number':
      return { ...empty, v: value.value, t: CellValueType.NUMBER };
    case 'boolean':
      return { ...empty, v: value.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'date':
      return {
        ...empty,
        v: value.value,
        t: CellValueType.NUMBER,
        ...(isDatePattern(formatted) ? {} : { s: { n: { pattern: dateFormat } } }),
      };
    case 'error':
      return { ...empty, v: value.value, t: CellValueType.STRING };
  }
}
