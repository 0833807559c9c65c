import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { startEngine, type Engine, type EngineOptions, type PluginsFor } from './engine.ts';

/** The spreadsheet without a screen, for tests in Node. */
export function headlessEngine(options: EngineOptions): Engine {
  // The preset for Node has no number formats, and without them a date has no format.
  const plugins: PluginsFor = (formula) => [
    ...UniverSheetsNodeCorePreset({ formula }).plugins,
    UniverSheetsNumfmtPlugin,
  ];
  return startEngine(options, plugins, {});
}
