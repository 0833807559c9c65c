import { putCells } from '../cells/putCells.ts';
import { insertedSheet } from '../cells/writes.ts';
import type { Asked } from '../endpoint.ts';
import { shownNow } from './shownNow.ts';

/**
 * A tab with frozen titles in its first row. An empty tab of that name is reused. The tab that the
 * user sees stays open.
 *
 * @param place How many tabs stand before it.
 */
export function newSheet(
  { spreadsheet, sheets }: Asked,
  name: string,
  place: number,
  titles: string[][],
): GoogleAppsScript.Spreadsheet.Sheet {
  const showAgain = shownNow(spreadsheet);
  const sheet = sheets.called(name)?.sheet ?? insertedSheet(spreadsheet, name, place);
  putCells(sheet.getRange(1, 1, titles.length, titles[0]?.length ?? 1).setNumberFormat('@'), titles);
  sheet.setFrozenRows(1);
  sheets.forgetTop(sheet);
  showAgain();
  return sheet;
}
