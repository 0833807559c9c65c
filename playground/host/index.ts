/** The stand-in for Google Apps Script, without anything of Node: the page and the tests import from here (Node adds vmRealm.ts). */
export type { Rectangle, Sheet, Stored, Workbook } from './workbook.ts';
export { MemoryWorkbook, type MemoryCell, type MemoryTab } from './memory.ts';
export type { Realm } from './realm.ts';
export { frameRealm } from './frameRealm.ts';
export { defaultSwitches, switchCases, type Switches, type SwitchCase } from './switches.ts';
export { toArgument, type FormulaArgument, type RangeArgument } from './arguments.ts';
export { toGrid } from './results.ts';
export { instantToSerial, serialToInstant } from './zone.ts';
export { formatDate, parseDate } from './pattern.ts';
export { parseA1, printA1, columnLetters } from './a1.ts';
export { Stores } from './services/properties.ts';
export type { AuthMode } from './auth.ts';
export { loadAddon, type Addon, type AddonOptions, type Dialog, type MenuItem } from './addon.ts';
export type { CallOptions, CustomFunctionResult } from './customFunction.ts';
export { createRunner, type Runner, type RunnerOptions } from './run/runner.ts';
export { clientScript, withClient } from './run/client.ts';
export { connectFrame, type FrameOptions } from './run/frame.ts';
