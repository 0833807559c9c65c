import { foldName } from '../../read/cells/fold.ts';
import type { FieldOf } from '../../read/tabs/tab.ts';
import { AWARDS } from '../../read/tabs/tabs.ts';
import { PATTERNS } from '../../functions/table/format.ts';
import { underLock } from '../underLock.ts';
import type { Asked } from '../endpoint.ts';
import { plainText } from '../plainText.ts';
import { type TabSheet, madeTabSheet, rowsIn, tabSheetOf } from '../tabs/tabSheet.ts';
import type { Award } from './earnedAwards.ts';

type Field = FieldOf<typeof AWARDS>;

/**
 * Appends to the Awards tab what its key column does not have yet; the tab is made when there is
 * none and something is to be written. Nothing that stands there is changed or taken away, so a
 * badge stays awarded when a refund takes back what it was for. What is there already is read while
 * nobody else writes: however many run at once, each award is written once.
 *
 * @returns What was written.
 * @throws Obstacle when another one takes too long.
 */
export function appendAwards(awards: readonly Award[], asked: Asked): readonly Award[] {
  return underLock(() => {
    const found = tabSheetOf<Field>(AWARDS, asked.spreadsheet);
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

/** Below the last row with anything in it; a column that people took away is left out. */
function write({ sheet, rows, columns }: TabSheet<Field>, fresh: readonly Award[], { host }: Asked): void {
  const missing = rows.length + fresh.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  for (const [field, column] of columns) {
    const cells = fresh.map((award) => [
      field === 'date' ? new Date(host.zone.instantOf(award.day)) : plainText(award[field]),
    ]);
    sheet
      .getRange(rows.length + 1, column + 1, fresh.length, 1)
      .setNumberFormat(PATTERNS[field === 'date' ? 'date' : 'text'])
      .setValues(cells);
  }
}
