import { LogLevel, Univer, type ILanguagePack, type IWorkbookData, type Plugin, type PluginCtor } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { BaseFunction, IFunctionInfo } from '@univerjs/engine-formula';
import { CalculationMode } from '@univerjs/sheets-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { SheetsNumfmtCellContentController } from '@univerjs/sheets-numfmt';
import type { Language } from '../sample/model.ts';
import { customFunction, type CallFunction } from './formulas/customFunction.ts';
import { functionInfo, type FunctionHelp } from './formulas/functionHelp.ts';
import { acceptSemicolons } from './typing/semicolons.ts';
import { takeOverlays } from './cells/overlay.ts';
import { answeredOnce } from './formulas/answeredOnce.ts';
import { watchRecalculation } from './formulas/recalculation.ts';
import { showRules } from './cells/colorRules.ts';
import { univerLocale } from './workbook/snapshot.ts';
import { forgetOldRows } from './formulas/shorterTables.ts';
import { SPARKLINE, showSparklines } from './cells/sparkline.ts';
import { showSpilledFormats } from './cells/spilledFormats.ts';

/** A running spreadsheet. */
export interface Engine {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly book: FWorkbook;
  /** Resolves when every formula is calculated and its result is in its cell. */
  calculated(): Promise<void>;
  dispose(): void;
}

export interface EngineOptions {
  readonly language: Language;
  /** A sample (snapshotOf) or what book.save() returned earlier. */
  readonly snapshot: Partial<IWorkbookData>;
  readonly functions: readonly FunctionHelp[];
  /** Functions of the script without help, which cells may call all the same. */
  readonly unlisted?: readonly string[];
  readonly call: CallFunction;
}

type FunctionPair = [new (name: string) => BaseFunction, string];

/** What the two presets (browser, Node) need to know about our formulas. */
interface FormulaOptions {
  readonly function: FunctionPair[];
  readonly description: IFunctionInfo[];
  readonly initialFormulaComputing: CalculationMode;
}

/** A preset's plugins, with what it needs to know about our formulas. */
export type PluginsFor = (formula: FormulaOptions) => Plugins;

type Plugins = readonly (PluginCtor<Plugin> | [PluginCtor<Plugin>, ConstructorParameters<PluginCtor<Plugin>>[0]])[];

/**
 * The functions as classes, with their help. Everything is calculated at the start, because saved
 * values may come from an older version of the add-on.
 */
function formulaOptions({ functions, unlisted = [], language }: EngineOptions, call: CallFunction): FormulaOptions {
  const names = new Set([...functions.map(({ name }) => name), ...unlisted.map((name) => name.toUpperCase())]);
  return {
    function: [SPARKLINE, ...[...names].map((name): FunctionPair => [customFunction(name, call), name])],
    description: functions.map((help) => functionInfo(help, language)),
    initialFormulaComputing: CalculationMode.FORCED,
  };
}

/** Starts the spreadsheet from a preset's plugins. */
export function startEngine(options: EngineOptions, pluginsFor: PluginsFor, words: ILanguagePack): Engine {
  forgetOldRows();
  const answers = answeredOnce(options.call);
  const locale = univerLocale(options.language);
  const univer = new Univer({ locale, locales: { [locale]: words }, logLevel: LogLevel.WARN });
  for (const plugin of pluginsFor(formulaOptions(options, answers.call))) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const book = api.createWorkbook(options.snapshot);
  watchRecalculation(univer, answers.forget);
  takeOverlays(univer);
  showSpilledFormats(univer);
  showRules(univer);
  showSparklines(univer);
  acceptSemicolons(api);
  univer.__getInjector().get(SheetsNumfmtCellContentController).setNumfmtLocal(options.language);
  return {
    univer,
    api,
    book,
    calculated: () => api.getFormula().onCalculationResultApplied(),
    dispose: () => univer.dispose(),
  };
}
