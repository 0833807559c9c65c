import type { Choice, Draft } from '../../addon/api/index.ts';
import { MEASURES, type Measure } from '../../core/kpis/kpi.ts';
import { eitherOf } from '../../i18n/either.ts';
import type { SidebarWords } from '../../i18n/en/sidebar.ts';

export function measureOf({ measure }: Pick<Draft<'kpis'>, 'measure'>): Measure | null {
  return MEASURES.find((one) => one === measure) ?? null;
}

/** Which fields a measure uses; the others stay blank. */
export function hasField(measure: Measure | null, field: 'from' | 'within' | 'column'): boolean {
  if (field === 'column') return measure === 'sum' || measure === 'average';
  return measure === 'rate' || measure === 'keep' || measure === 'time' || (field === 'from' && measure === 'half');
}

/** The name of a milestone or column, or of each of several; an unknown word stays as it is. */
export function nameOf(text: string, names: readonly Choice[], { kpis }: SidebarWords): string {
  const known = (one: string): string | undefined => names.find(({ value }) => value === one)?.label;
  return (
    known(text) ??
    eitherOf(text)
      .map((one) => known(one) ?? one)
      .join(kpis.or)
  );
}

/**
 * What a KPI measures, such as "Share of Finished > Result in 90 days"; empty when its measure
 * cannot be read.
 *
 * @param names The names of milestones and columns, also of those that the data lack.
 */
export function kpiSentence(draft: Draft<'kpis'>, names: readonly Choice[], words: SidebarWords): string {
  const measure = measureOf(draft);
  if (measure === null) return '';
  const called = (text: string): string => nameOf(text, names, words);
  const sentence = words.kpis.sentences[measure](called(draft.from), called(draft.to), called(draft.column));
  return sentence + (draft.within !== '' && hasField(measure, 'within') ? words.kpis.inDays(draft.within) : '');
}
