/**
 * The spreadsheet engine behind the playground, without the screen (browser.ts) and without Node
 * (node.ts).
 */
export type { Engine } from './engine.ts';
export type { CallFunction } from './customFunction.ts';
export type { FunctionHelp } from './functionHelp.ts';
export { datePattern, snapshotOf, worksheetOf } from './snapshot.ts';
export { sampleSnapshot } from './builtWorksheet.ts';
export { workbookOver } from './workbook.ts';
export { SET_OVERLAY } from './overlay.ts';
export { columnOf, lettersOf, rectangleOf } from './a1.ts';
