/** The spreadsheet engine behind the playground, without the screen (browser.ts) and without Node (node.ts). */
export type { Engine, EngineOptions } from './engine.ts';
export type { CallFunction, CalledFrom } from './function.ts';
export type { FunctionHelp } from './help.ts';
export { datePattern, snapshotOf, worksheetOf } from './snapshot.ts';
export { workbookOver, type WorkbookFacts } from './workbook.ts';
export { SET_OVERLAY } from './overlay.ts';
export { columnOf, lettersOf, rectangleOf } from './a1.ts';
