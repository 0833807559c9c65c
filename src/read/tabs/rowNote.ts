import type { KpiError } from '../../core/errors.ts';
import { type Language, TEXTS, fill, sentence } from '../../i18n/index.ts';
import { type TabId, wordText } from './tabWords.ts';

/**
 * A sentence that says what is wrong with a row of a tab, with the number of the row. Mistakes
 * about a KPI or a column do not know their row, so it is added here.
 */
export function rowNote(tab: TabId, row: number, mistake: KpiError, language: Language): string {
  const text = sentence(mistake, language);
  if ('row' in mistake.params) return text;
  const texts = TEXTS[language];
  return fill(texts.points.row, { tab: wordText(tab, 'tab', texts), row: String(row), text });
}
