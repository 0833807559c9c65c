import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { formulaOptions, startEngine, type Engine, type EngineOptions } from './engine.ts';

/** The spreadsheet without a screen, for tests in Node. */
export function headlessEngine(options: EngineOptions): Engine {
  const preset = UniverSheetsNodeCorePreset({ formula: formulaOptions(options) });
  // The preset for Node has no number formats, and without them a date has no format.
  return startEngine(options, [...preset.plugins, UniverSheetsNumfmtPlugin], {});
}
