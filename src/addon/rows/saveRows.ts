import type { Outcome, RowDraft, RowField, RowMistake, RowTabId, RowsSaved, TabRow } from '../api/index.ts';
import { type Asked, endpoint } from '../endpoint.ts';
import { writeRows } from './write/writeRows.ts';
import { underLock } from '../underLock.ts';
import { cellOf } from './cellOf.ts';
import { draftOf } from './draftOf.ts';
import { type LeadData, leadData } from './leadData.ts';
import { lastMistake, rangeWith } from './rangeWith.ts';
import { rowList } from './rowList.ts';
import { rowMistake } from './rowMistake.ts';
import type { RowTab } from './rowTab.ts';
import { rowTab } from './rowTabs.ts';

/**
 * Writes rows into a tab under the lock; the tab is made when there is none. Of an edited row only
 * the changed cells are written. A row is not written if it has a mistake, contradicts another row,
 * or was changed by somebody since it was read. The other rows are written.
 */
export function sidebarSaveRows<T extends RowTabId>(
  id: T,
  tab: string,
  drafts: readonly RowDraft<T>[],
): Outcome<RowsSaved<T>> {
  return endpoint((asked) => {
    const data = leadData(tab, asked);
    const kept = rowTab(id);
    const saved = underLock(() =>
      writeRows(
        kept.tab,
        drafts.map((draft) => writtenOf(kept, draft, data, asked)),
        asked,
      ),
    );
    return { list: rowList(id, data, asked), saved };
  });
}

function writtenOf<T extends RowTabId>(
  kept: RowTab<T>,
  { draft, was }: RowDraft<T>,
  data: LeadData,
  asked: Asked,
): Parameters<typeof writeRows<RowField<T>>>[1][number] {
  const mistakeBeside = (others: readonly TabRow<RowField<T>>[]): RowMistake<RowField<T>> | null => {
    const wrong = lastMistake(kept, rangeWith(kept, others, draft), data);
    const mistake = wrong && rowMistake(kept, wrong, draft, data, asked);
    // A row is not wrong because these data lack something.
    return mistake === null || mistake.field === null ? null : mistake;
  };
  const held = was && draftOf(kept, was.cells, data, asked);
  return { draft, held, was, cellOf: cellOf(kept, draft, data, asked), mistakeBeside };
}
