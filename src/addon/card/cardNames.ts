import { compareNames } from '../../core/kpis/compareNames.ts';
import { foldName, tidyName } from '../../read/cells/fold.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { TEAM } from '../../read/tabs/tabs.ts';
import type { Asked } from '../endpoint.ts';
import { rowsIn, tabSheetOf } from '../tabs/tabSheet.ts';

/**
 * Managers of the data and people of the Team tab, in alphabetical order. The Team tab adds
 * newcomers, who have no leads yet.
 */
export function peopleOf(leads: SheetLeads, asked: Asked): readonly string[] {
  const known = new Map(leads.managers.names.map((name) => [foldName(name), name]));
  for (const { cells } of rowsIn(tabSheetOf(TEAM, asked))) {
    const name = tidyName(cells.manager);
    if (name !== '' && !known.has(foldName(name))) known.set(foldName(name), name);
  }
  return [...known.values()].sort(compareNames);
}

/**
 * The name that this user chose last in this spreadsheet; null when none was chosen or the choice
 * cannot be read. Properties of a user need no scope.
 */
export function rememberedName({ spreadsheet }: Asked): string | null {
  return quietly(() => PropertiesService.getUserProperties().getProperty(keyOf(spreadsheet)));
}

export function rememberName(name: string, { spreadsheet }: Asked): void {
  quietly(() => PropertiesService.getUserProperties().setProperty(keyOf(spreadsheet), name));
}

const keyOf = (spreadsheet: Asked['spreadsheet']): string => `card ${spreadsheet.getId()}`;

/** Remembering is only a convenience: if Google refuses it, the card asks again. */
function quietly<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}
