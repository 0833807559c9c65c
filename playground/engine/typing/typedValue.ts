import { isTextFormat, WrapStrategy, type ICellData, type IStyleData } from '@univerjs/core';
import type { Stored } from '../../host/workbook/stored.ts';
import type { Language } from '../../sample/model.ts';
import { typedCell } from '../../sample/typed.ts';
import { engineCell } from '../cells/cells.ts';
import { isDatePattern } from '../../host/cells/isDatePattern.ts';
import { patternOf } from '../workbook/snapshot.ts';

/**
 * What a spreadsheet of this language puts into a cell for a text; it replaces all the old content.
 * `formatted` is the number format of the cell: it stays where it fits the value, and a cell
 * formatted as text takes every text as it is. A text that starts with "=" is a formula.
 */
export function typedData(text: string, language: Language, formatted: string): ICellData {
  const value: Stored = isTextFormat(formatted) ? { kind: 'text', value: text } : typedValue(text, language);
  const pattern = newPattern(value, text, language, formatted);
  const look: IStyleData = {
    ...(pattern === formatted ? {} : { n: { pattern } }),
    ...(text.includes('\n') ? { tb: WrapStrategy.WRAP } : {}),
  };
  return { ...engineCell(value, '', 'yyyy'), ...(Object.keys(look).length === 0 ? {} : { s: look }) };
}

/** The value of a text, by the rules of the spreadsheet's language. */
export function typedValue(text: string, language: Language): Stored {
  const cell = typedCell(text, language === 'ru' ? 'ru' : 'us');
  if (cell === null) return { kind: 'blank' };
  if (typeof cell === 'number') return { kind: 'number', value: cell };
  if (typeof cell === 'boolean') return { kind: 'boolean', value: cell };
  if (typeof cell === 'string') return { kind: 'text', value: cell };
  return 'date' in cell ? { kind: 'date', value: cell.date } : { kind: 'text', value: cell.formula };
}

function newPattern(value: Stored, text: string, language: Language, formatted: string): string {
  if (value.kind === 'date') {
    const pattern = patternOf(value.value, language);
    const isSuited = isDatePattern(formatted) && formatted.includes('[h') === pattern.includes('[h');
    return isSuited ? formatted : pattern;
  }
  if (value.kind !== 'number') return formatted;
  if (isDatePattern(formatted)) return numberPattern(text, language) || 'General';
  return formatted === '' ? numberPattern(text, language) : formatted;
}

/**
 * A number is shown the way it was typed: with its currency, its groups, as a percentage. Without a
 * format the engine shows decimals after a point in every language.
 */
function numberPattern(text: string, language: Language): string {
  const [group, decimals] = language === 'ru' ? [/\d\s\d/, /,(\d+)/] : [/\d,\d/, /\.(\d+)/];
  const typed = decimals.exec(text)?.[1] ?? '';
  const places = typed === '' ? '' : '.00';
  if (text.includes('%')) return `0${places}%`;
  if (text.includes('₽')) return `#,##0${places} "₽"`;
  if (text.includes('$')) return `"$"#,##0${places}`;
  if (group.test(text)) return `#,##0${places}`;
  return language === 'ru' && typed !== '' ? `0.${'0'.repeat(typed.length)}` : '';
}
