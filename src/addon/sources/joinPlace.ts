import { ADDON } from '../../i18n/languages.ts';
import type { Asked } from '../endpoint.ts';
import { newTabName } from '../import/importNames.ts';
import { isSameTab } from '../tabs/sheets.ts';
import { joinedTabs } from './joinedTabs.ts';

/**
 * Where a joined table goes: the tab that was joined from the same table of leads, else a new one
 * with the usual name. Formulas that read the tab then read the new table.
 */
export function joinPlace(
  tabs: readonly string[],
  asked: Asked,
): { readonly sheet: GoogleAppsScript.Spreadsheet.Sheet | null; readonly name: string } {
  const { sheets, host } = asked;
  const there = joinedTabs(sheets).find(({ from }) => isSameTab(from[0] ?? '', tabs[0] ?? ''));
  return there === undefined
    ? { sheet: null, name: newTabName(ADDON[host.language].sources.tab, asked) }
    : { sheet: sheets.called(there.tab)?.sheet ?? null, name: there.tab };
}
