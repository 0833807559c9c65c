type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * A tab with frozen titles in its first row. An empty tab of that name is reused. The tab that the
 * user sees stays open.
 *
 * @param place How many tabs stand before it.
 */
export function newSheet(
  spreadsheet: Spreadsheet,
  name: string,
  place: number,
  titles: string[][],
): GoogleAppsScript.Spreadsheet.Sheet {
  const selected = spreadsheet.getActiveRange();
  const sheet = spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name, place);
  // Headers are texts, even one such as "2026-01-01".
  sheet
    .getRange(1, 1, titles.length, titles[0]?.length ?? 1)
    .setNumberFormat('@')
    .setValues(titles);
  sheet.setFrozenRows(1);
  selected?.activate();
  return sheet;
}
