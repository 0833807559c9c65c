import type { KpiError } from '../../core/errors.ts';
import { type Language, TEXTS, fill, sentence } from '../../i18n/index.ts';
import { type TabId, wordText } from './tabWords.ts';

/**
 * What is wrong with a row of a tab, as a sentence that names the row: mistakes about a KPI or a
 * column do not know it.
 */
export function rowNote(tab: TabId, row: number, mistake: KpiError, language: Language): string {
  const text = sentence(mistake, language);
  if ('row' in mistake.params) return text;
  const texts = TEXTS[language];
  return fill(texts.points.row, { tab: wordText(tab, 'tab', texts), row: String(row), text });
}
