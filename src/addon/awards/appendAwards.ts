import { foldName } from '../../read/cells/fold.ts';
import type { FieldOf } from '../../read/tabs/tab.ts';
import { AWARDS } from '../../read/tabs/tabs.ts';
import { PATTERNS } from '../../functions/table/format.ts';
import { underLock } from '../underLock.ts';
import type { Asked } from '../endpoint.ts';
import { putCells } from '../cells/putCells.ts';
import { type TabSheet, madeTabSheet, rowsIn, tabSheetOf } from '../tabs/tabSheet.ts';
import type { Award } from './earnedAwards.ts';

type Field = FieldOf<typeof AWARDS>;

/**
 * Appends to the Awards tab the awards whose keys it does not have yet. The tab is made when it is
 * missing and there is something to write. Rows that stand there are never changed or removed: a
 * badge stays awarded even when a refund takes back what it was given for. The keys are read under
 * the lock, so each award is written once, however many runs happen at the same time.
 *
 * @returns What was written.
 * @throws Obstacle when another run holds the lock for too long.
 */
export function appendAwards(awards: readonly Award[], asked: Asked): readonly Award[] {
  return underLock(() => {
    const found = tabSheetOf<Field>(AWARDS, asked);
    const known = new Set(rowsIn(found).map(({ cells }) => foldName(cells.key)));
    const fresh = awards.filter(({ key }) => {
      const isNew = !known.has(foldName(key));
      known.add(foldName(key));
      return isNew;
    });
    if (fresh.length > 0) write(found ?? madeTabSheet<Field>(AWARDS, asked), fresh, asked);
    return fresh;
  });
}

/** Writes below the last row that holds anything. A column that people removed is left out. */
function write({ sheet, rows, columns }: TabSheet<Field>, fresh: readonly Award[], { host }: Asked): void {
  const missing = rows.length + fresh.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  for (const [field, column] of columns) {
    const range = sheet.getRange(rows.length + 1, column + 1, fresh.length, 1);
    putCells(
      range.setNumberFormat(PATTERNS[field === 'date' ? 'date' : 'text']),
      fresh.map((award) => [field === 'date' ? new Date(host.zone.instantOf(award.day)) : award[field]]),
    );
  }
}
