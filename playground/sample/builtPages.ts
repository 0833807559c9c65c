import { loadAddon, MemoryWorkbook } from '../host/index.ts';
import { vmRealm } from '../host/vmRealm.ts';
import type { BuiltPages, BuiltTab } from './builtTab.ts';
import { sampleWorkbook } from './index.ts';
import { LANGUAGES, type Language } from './model.ts';

/**
 * The tabs that "Build me a sheet" of the built add-on makes in the sample workbook: its Dashboard
 * is the one that everybody gets.
 */
export function builtPages(code: string, pipelineCsv: string): BuiltPages {
  const pages = LANGUAGES.map((language) => [language, tabsBuiltIn(language, code, pipelineCsv)] as const);
  // Each language is there: the type of the entries cannot say so.
  return Object.fromEntries(pages) as Record<Language, readonly BuiltTab[]>;
}

function tabsBuiltIn(language: Language, code: string, pipelineCsv: string): readonly BuiltTab[] {
  const { tabs } = sampleWorkbook(language, pipelineCsv);
  const locale = language === 'ru' ? 'ru_RU' : 'en_US';
  const workbook = new MemoryWorkbook(tabs, { locale });
  const known = new Set(workbook.sheets());
  loadAddon({ code, html: {}, realm: vmRealm(), workbook, locale: language }).invoke('buildSheet');
  return workbook
    .sheets()
    .filter((sheet) => !known.has(sheet))
    .map((sheet): BuiltTab => ({
      name: sheet.name,
      rows: sheet.maxRows,
      columns: sheet.maxColumns,
      cells: sheet.used(),
      merges: sheet.merges,
      widths: [...sheet.widths],
      heights: [...sheet.heights],
      frozenRows: sheet.frozenRows,
      hasGridlines: sheet.hasGridlines,
      overlay: sheet.overlay(),
    }));
}
