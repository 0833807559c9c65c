import { mergeLocales } from '@univerjs/core';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-core/lib/index.css';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import ruRU from '@univerjs/preset-sheets-core/locales/ru-RU';
import { startEngine, type Engine, type EngineOptions, type PluginsFor } from './engine.ts';
import { markErrors, showErrorNotes } from './screen/errorNote.ts';
import { pasteAsTyped } from './typing/pasteAsTyped.ts';
import { showSemicolons } from './typing/semicolons.ts';
import { closeStaleOffers } from './typing/staleOffers.ts';
import { typeAsPasted } from './typing/typeAsPasted.ts';

/** The spreadsheet on the page, inside the element. */
export function visibleEngine(container: HTMLElement, options: EngineOptions): Engine {
  const plugins: PluginsFor = (formula) =>
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      formula,
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }).plugins;
  const engine = startEngine(options, plugins, mergeLocales(options.language === 'ru' ? ruRU : enUS));
  typeAsPasted(engine.univer, options.language);
  pasteAsTyped(engine, options.language);
  if (options.language === 'ru') showSemicolons(engine.univer);
  closeStaleOffers(engine);
  markErrors(engine);
  void showErrorNotes(engine);
  return engine;
}
