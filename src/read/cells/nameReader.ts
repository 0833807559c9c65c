import { NOBODY, type Names } from '../../core/leads.ts';
import { NOBODY_WORDS } from '../../i18n/languages.ts';
import { type Cell, isBlank, isSheetError } from './cell.ts';
import { dictionaryOf } from './dictionary.ts';
import { foldName, tidyName } from './fold.ts';
import { type Lines, type ColumnReader, columnReader } from './columnReader.ts';

/** A text without any word, such as a dash. */
const NO_WORD = /^[\s!-/:-@[-`{-~«»“”„‘’–—−…·•]*$/;
const nobodyIn = dictionaryOf(
  NOBODY_WORDS.map((nobody) => ({ nobody })),
  ['nobody'],
);

/**
 * Reads the people of a column: their names, and for each lead the code of its name. Spellings that
 * differ only in case, spaces or ё are one person, shown as first written. A blank cell, a dash,
 * «не назначен» or a sheet error names nobody. Without a column there is nobody.
 */
export function nameReader(table: Lines, column: number | undefined): ColumnReader<Names> {
  const names: string[] = [];
  const codes = new Int32Array(table.lines.length).fill(NOBODY);
  const byText = new Map<Cell, number>();
  const byKey = new Map<string, number>();

  function read(row: readonly Cell[], lead: number): void {
    const cell = column === undefined ? '' : row[column];
    let code = byText.get(cell);
    if (code === undefined) {
      code = codeOf(cell);
      byText.set(cell, code);
    }
    codes[lead] = code;
  }

  function codeOf(cell: Cell): number {
    if (isBlank(cell) || isSheetError(cell) || typeof cell === 'boolean') return NOBODY;
    const key = personKey(String(cell));
    if (key === '') return NOBODY;
    const seen = byKey.get(key);
    if (seen !== undefined) return seen;
    names.push(tidyName(String(cell)));
    byKey.set(key, names.length - 1);
    return names.length - 1;
  }

  return columnReader(table, read, () => ({ names, codes }));
}

/** The key that all spellings of one person share; '' for nobody. */
export function personKey(name: string): string {
  const key = foldName(name);
  return NO_WORD.test(key) || nobodyIn(key) ? '' : key;
}
