import { titleOfWord } from '../../read/tabs/tabWords.ts';
import { columnName } from '../../i18n/index.ts';
import { NUMBER_IDS } from '../../read/table/headers.ts';
import type { Choice, FormField, RowField, RowTabId } from '../api/index.ts';
import type { Asked } from '../endpoint.ts';
import { everybodyWord } from './everybodyWord.ts';
import type { LeadData } from './leadData.ts';
import type { RowTab } from './rowTab.ts';

/** The columns of a tab, as a form asks for them, in the user's language. */
export function formFields<T extends RowTabId>(
  { tab }: RowTab<T>,
  data: LeadData | null,
  asked: Asked,
): FormField<RowField<T>>[] {
  const { texts } = asked;
  return tab.fields.map((name) => {
    const { kind, words = [], usual = '', isRare = false } = tab.specs[name];
    const choices: readonly Choice[] =
      kind === 'numberColumn'
        ? NUMBER_IDS.filter((id) => data?.leads.number(id)).map((id) => ({ value: id, label: columnName(id, texts) }))
        : words.map((word) => ({ value: word, label: titleOfWord(tab.id, word, texts) }));
    return {
      name,
      label: titleOfWord(tab.id, name, texts),
      kind,
      isRare,
      usual: kind === 'person' ? everybodyWord(data, asked) : usual,
      choices,
    };
  });
}
