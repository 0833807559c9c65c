import { readFileSync } from 'node:fs';
import { type Engine, datePattern, snapshotOf, workbookOver } from '../../playground/engine/index.ts';
import { headlessEngine } from '../../playground/engine/node.ts';
import { type Addon, type Workbook, loadAddon } from '../../playground/host/index.ts';
import { vmRealm } from '../../playground/host/vmRealm.ts';
import type { Language, SampleTab } from '../../playground/sample/model.ts';
import { built } from '../support/bundle.ts';

/** Tabs whose formulas the spreadsheet engine has calculated with the built add-on. */
export async function calculatedTabs(
  language: Language,
  tabs: readonly SampleTab[],
  timeZone = 'UTC',
): Promise<{ readonly engine: Engine; readonly workbook: Workbook }> {
  const locale = language === 'ru' ? 'ru_RU' : 'en_US';
  const engine = headlessEngine({
    language,
    functions: JSON.parse(readFileSync('build/functions.json', 'utf8')),
    call: (name, args) => addon.callCustomFunction(name, args),
    snapshot: snapshotOf({ language, tabs }, 'Test'),
  });
  const workbook = workbookOver(engine.book, {
    timeZone,
    locale,
    datePattern: datePattern(language),
    toast: () => undefined,
  });
  const addon: Addon = loadAddon({ code: built('Code.js'), html: {}, realm: vmRealm(), workbook, locale: language });
  await engine.calculated();
  return { engine, workbook };
}
