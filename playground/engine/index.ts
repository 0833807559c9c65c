/**
 * The spreadsheet engine behind the playground, without the screen (browser.ts) and without Node
 * (node.ts).
 */
export type { Engine } from './engine.ts';
export type { CallFunction } from './formulas/customFunction.ts';
export type { FunctionHelp } from './formulas/functionHelp.ts';
export { datePattern, snapshotOf, worksheetOf } from './workbook/snapshot.ts';
export { sampleSnapshot } from './workbook/builtWorksheet.ts';
export { workbookOver } from './workbook/workbook.ts';
export { SET_OVERLAY } from './cells/overlay.ts';
export { columnOf, lettersOf, rectangleOf } from './workbook/a1.ts';
