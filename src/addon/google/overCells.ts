type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A chart beside its cells. @returns How many charts the tab has then. */
export function chart(sheet: Sheet): string {
  const { ChartType } = Charts;
  const builder = sheet
    .newChart()
    .setChartType(ChartType.LINE)
    .setNumHeaders(1)
    .setOption('title', 'KPI Map')
    .setPosition(1, 1, 0, 0)
    .addRange(sheet.getRange('E3:E6'))
    .addRange(sheet.getRange('F3:F6'));
  sheet.insertChart(builder.build());
  return String(sheet.getCharts().length);
}

/** Colours of cells: one for a text, and a scale. @returns How many rules the tab has then. */
export function colours(sheet: Sheet): string {
  const { NUMBER } = SpreadsheetApp.InterpolationType;
  const cells = [sheet.getRange('E3:E6')];
  sheet.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule().setRanges(cells).whenTextEqualTo('a').setBackground('#f4c7c3').build(),
    SpreadsheetApp.newConditionalFormatRule()
      .setRanges(cells)
      .setGradientMinpointWithValue('#f4c7c3', NUMBER, '0')
      .setGradientMaxpointWithValue('#b7e1cd', NUMBER, '1')
      .build(),
  ]);
  return String(sheet.getConditionalFormatRules().length);
}

/** A value that a drop-down list has not got, where the list refuses all others. */
export function dropDown(sheet: Sheet): string {
  const cell = sheet.getRange('E11');
  const list = SpreadsheetApp.newDataValidation().requireValueInList(['a']).setAllowInvalid(false).build();
  cell.setDataValidation(list);
  try {
    cell.setValue('b');
    SpreadsheetApp.flush();
  } catch (error) {
    return `refused: ${String(error)}`;
  }
  return `written: ${String(cell.getValue())}`;
}
