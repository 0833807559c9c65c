import { titleOfWord } from '../../read/tabs/tabWords.ts';
import { KpiError } from '../../core/errors.ts';
import type { Draft, Outcome, RowTabId, RowTry } from '../api/index.ts';
import { type Asked, endpoint } from '../endpoint.ts';
import { rowsIn, tabSheetOf } from '../tabs/tabSheet.ts';
import { leadData } from './leadData.ts';
import { measuredBy } from './measuredBy.ts';
import { lastMistake, rangeWith } from './rangeWith.ts';
import { rowMistake } from './rowMistake.ts';
import type { RowTab } from './rowTab.ts';
import { rowTab } from './rowTabs.ts';

/** The result that a row would have beside the others, without saving it. */
export function sidebarTryRow<T extends RowTabId>(
  id: T,
  tab: string,
  draft: Draft<T>,
  row: number | null,
): Outcome<RowTry<T>> {
  return endpoint((asked): RowTry<T> => {
    const kept = rowTab(id);
    const data = leadData(tab, asked);
    const others = rowsIn(tabSheetOf(kept.tab, asked)).filter((other) => other.row !== row);
    const range = rangeWith(kept, others, named(kept, draft, asked));
    const unit = measuredBy(kept.tab, draft, data)?.unit ?? null;
    const refused = (wrong: KpiError): RowTry<T> => ({
      mistake: rowMistake(kept, wrong, draft, data, asked),
      now: null,
      unit,
      standing: null,
    });
    const wrong = lastMistake(kept, range, data);
    if (wrong !== null) return refused(wrong);
    const { nowOf, standing } = kept.rowsNow(range, data, asked);
    const now = nowOf(range.length);
    return now instanceof KpiError ? refused(now) : { mistake: null, now, unit, standing };
  });
}

/** People usually type the name of a row last, and the result should be seen before that. */
function named<T extends RowTabId>({ tab }: RowTab<T>, draft: Draft<T>, { host }: Asked): Draft<T> {
  const [name] = tab.names;
  const isNameless = name !== undefined && tab.specs[name].kind === 'text' && draft[name].trim() === '';
  return isNameless ? { ...draft, [name]: titleOfWord(tab.id, name, host.texts) } : draft;
}
