import { goalText } from '../../i18n/goalText.ts';
import { tidyName } from '../../read/cells/fold.ts';
import { wordIn } from '../../read/tabs/tabWords.ts';
import type { Draft, RowTabId } from '../api/index.ts';
import type { Asked } from '../endpoint.ts';
import { textOfEach } from '../tabs/tabSheet.ts';
import { draftName, isNameKind } from './cellNames.ts';
import { isNumberKind, numberIn, unitOf } from './cellNumbers.ts';
import { everybodyWord } from './everybodyWord.ts';
import type { LeadData } from './leadData.ts';
import { measuredBy } from './measuredBy.ts';
import type { RowTab } from './rowTab.ts';

/**
 * What the fields of the form hold for a row. A text that could not be read stays as it is; a blank
 * cell becomes what a blank means.
 */
export function draftOf<T extends RowTabId>(
  rowTab: RowTab<T>,
  cells: Draft<T>,
  data: LeadData | null,
  asked: Asked,
): Draft<T> {
  const { tab } = rowTab;
  const kpi = measuredBy(tab, cells, data);
  return textOfEach(tab, (field) => {
    const { kind, words = [], usual } = tab.specs[field];
    const text = tidyName(cells[field]);
    if (text === '' || /^[-–—]$/.test(text))
      return kind === 'person' ? everybodyWord(data, asked) : (usual ?? rowTab.usualBy?.(field, kpi) ?? '');
    if (kind === 'word') return wordIn(tab.id, text, words) ?? text;
    if (isNameKind(kind)) return draftName(text, kind, data, asked);
    if (!isNumberKind(kind)) return text;
    const unit = unitOf(kind, kpi?.unit ?? null);
    const value = numberIn(text, kind, unit);
    return Number.isFinite(value) ? goalText(value, unit, asked.language) : text;
  });
}
