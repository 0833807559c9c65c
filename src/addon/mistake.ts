import type { KpiError } from '../core/errors.ts';
import { sentence } from '../i18n/index.ts';
import type { Tab } from '../read/tabs/tabs.ts';
import type { TabId } from '../read/tabs/tabWords.ts';
import type { Mistake } from './api/index.ts';
import type { Asked } from './outcome.ts';

/** A mistake in a row of a tab with settings: the row is in sight, so the sentence does not name it. */
export function mistakeIn<F extends string>(
  { id, fields }: Tab<TabId, F>,
  error: KpiError,
  { language }: Asked,
): Mistake<F> {
  const { code, params } = error;
  const isHere = 'tab' in params && params.tab === id;
  const text = isHere ? sentence(error, language).replace(/^[^:]*: /, '') : sentence(error, language);
  const named = isHere && 'field' in params ? params.field : code === 'name-taken' ? fields[0] : null;
  return {
    kind: 'mistake',
    field: fields.find((field) => field === named) ?? null,
    message: text.charAt(0).toUpperCase() + text.slice(1),
  };
}
