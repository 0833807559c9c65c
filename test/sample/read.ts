import { readFileSync } from 'node:fs';
import { sampleWorkbook } from '../../playground/sample/index.ts';
import type { Language, SampleTab, SampleWorkbook } from '../../playground/sample/model.ts';

export const pipelineCsv = readFileSync(new URL('../../playground/data/sales_pipeline.csv', import.meta.url), 'utf8');
export const workbooks: Readonly<Record<Language, SampleWorkbook>> = {
  en: sampleWorkbook('en', pipelineCsv),
  ru: sampleWorkbook('ru', pipelineCsv),
};

/** Returns the tab of the sample workbook at a place, from 0: deals, pipeline, dashboard. */
export function tabAt(language: Language, place: 0 | 1 | 2): SampleTab {
  const tab = workbooks[language].tabs[place];
  if (tab === undefined) throw new Error(`No tab ${place}`);
  return tab;
}
