/**
 * The stand-in for Google Apps Script, without anything of Node: the page and the tests import from
 * here (Node adds vmRealm.ts).
 */
export { NO_OVERLAY, type HeldChart, type HeldRule, type Overlay } from './workbook/overlay.ts';
export type { Look } from './workbook/look.ts';
export type { Rectangle } from './workbook/rectangle.ts';
export type { Sheet, SheetType, Workbook } from './workbook/workbook.ts';
export type { Stored } from './workbook/stored.ts';
export { MemoryWorkbook, type MemoryCell, type MemoryTab } from './workbook/memoryWorkbook.ts';
export type { UsedCell } from './workbook/memorySheet.ts';
export { messageOf } from './realm/realm.ts';
export { frameRealm } from './realm/frameRealm.ts';
export { defaultSwitches, functionCases, panelCases, type Switches } from './switches.ts';
export { toArgument, type FormulaArgument } from './cells/formulaArgument.ts';
export { toGrid } from './cells/resultGrid.ts';
export { instantToSerial, serialToInstant } from './cells/zone.ts';
export { formatDate, parseDate } from './cells/datePattern.ts';
export { Stores } from './stores.ts';
export type { Trigger } from './trigger.ts';
export type { AuthMode } from './rights.ts';
export { loadAddon, type Addon, type AddonOptions } from './addon.ts';
export type { Dialog } from './dialog.ts';
export type { MenuItem } from './menuItem.ts';
export type { CustomFunctionResult } from './customFunction.ts';
export { topLevelFunctions } from './topLevelFunctions.ts';
export { createRunner, type Runner } from './run/runner.ts';
export { clientScript, withClient } from './run/client.ts';
export { connectFrame, type FrameOptions } from './run/frame.ts';
