import { tidyName } from '../../read/cells/fold.ts';
import { titleOfWord, wordIn } from '../../read/tabs/tabWords.ts';
import type { Draft, RowField, RowTabId } from '../api/index.ts';
import type { Asked } from '../endpoint.ts';
import type { CellWriter } from './write/writeRows.ts';
import { cellName, isNameKind } from './cellNames.ts';
import { isNumberKind, numberIn, patternOf, unitOf } from './cellNumbers.ts';
import type { LeadData } from './leadData.ts';
import { measuredBy } from './measuredBy.ts';
import type { RowTab } from './rowTab.ts';

/**
 * What to write into each cell of a row for a draft: words in the spreadsheet's language, numbers
 * as numbers.
 */
export function cellOf<T extends RowTabId>(
  { tab }: RowTab<T>,
  draft: Draft<T>,
  data: LeadData,
  asked: Asked,
): CellWriter<RowField<T>> {
  const kpi = measuredBy(tab, draft, data);
  return (field) => {
    const { kind, words = [] } = tab.specs[field];
    const text = tidyName(draft[field]);
    if (text === '') return text;
    if (kind === 'word') {
      const word = words.find((id) => id === text) ?? wordIn(tab.id, text, words);
      return word === undefined ? text : titleOfWord(tab.id, word, asked.host.texts);
    }
    if (isNameKind(kind)) return cellName(text, kind, data, asked);
    if (kind === 'days') return /^\d{1,9}$/.test(text) ? { value: Number(text), format: '0' } : text;
    if (!isNumberKind(kind)) return text;
    const unit = unitOf(kind, kpi?.unit ?? null);
    const number = numberIn(text, kind, unit);
    return Number.isFinite(number) ? { value: number, format: patternOf(number, unit) } : text;
  };
}
