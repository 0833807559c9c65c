import { titleOfWord } from '../../read/tabs/tabWords.ts';
import { KpiError } from '../../core/errors.ts';
import type { Rows } from '../../read/tabs/tabRows.ts';
import type { Entry, Outcome, RowList, RowTabId } from '../api/index.ts';
import { type Asked, endpoint } from '../endpoint.ts';
import { rowsIn, tabSheetOf } from '../tabs/tabSheet.ts';
import { draftOf } from './draftOf.ts';
import { formFields } from './formFields.ts';
import { type LeadData, leadDataIfAny } from './leadData.ts';
import { rowMistake } from './rowMistake.ts';
import type { RowTab, RowsNow } from './rowTab.ts';
import { rowTab } from './rowTabs.ts';

/**
 * The rows of a tab, and the result of each on a data tab. Without a data tab, or when it cannot be
 * read, the rows are only listed.
 */
export function sidebarRows<T extends RowTabId>(id: T, tab: string | null): Outcome<RowList<T>> {
  return endpoint((asked) => rowList(id, leadDataIfAny(tab, asked), asked));
}

export function rowList<T extends RowTabId>(id: T, data: LeadData | null, asked: Asked): RowList<T> {
  const kept = rowTab(id);
  const found = tabSheetOf(kept.tab, asked);
  const rowsNow = data && rowsNowOf(kept, found?.rows ?? [[...kept.tab.fields]], data, asked);
  return {
    id,
    tab: found?.name ?? null,
    lacking: kept.tab.fields
      .filter((field) => found !== null && !found.columns.has(field))
      .map((field) => titleOfWord(kept.tab.id, field, asked.texts)),
    fields: formFields(kept, data, asked),
    entries: rowsIn(found).map(({ row, cells }): Entry<T> => {
      const draft = draftOf(kept, cells, data, asked);
      const now = rowsNow?.nowOf(row) ?? null;
      const isMistake = now instanceof KpiError && data !== null;
      return { row, cells, draft, now: isMistake ? rowMistake(kept, now, draft, data, asked) : readNow(now) };
    }),
    standing: rowsNow?.standing ?? null,
  };
}

function readNow<N>(now: N | KpiError): N | null {
  return now instanceof KpiError ? null : now;
}

/** Data without managers cannot carry the rules of a game, but the rows can still be listed. */
function rowsNowOf<T extends RowTabId>(kept: RowTab<T>, range: Rows, data: LeadData, asked: Asked): RowsNow<T> | null {
  try {
    return kept.rowsNow(range, data, asked);
  } catch (mistake) {
    if (mistake instanceof KpiError) return null;
    throw mistake;
  }
}
