import { compareNames } from '../../core/kpis/compareNames.ts';
import { foldName, tidyName } from '../../read/cells/fold.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { TEAM } from '../../read/tabs/tabs.ts';
import type { Asked } from '../endpoint.ts';
import { rowsIn, tabSheetOf } from '../tabs/tabSheet.ts';

/**
 * Managers of the data and people of the Team tab, by the alphabet: a newcomer has no leads yet.
 */
export function peopleOf(leads: SheetLeads, { spreadsheet }: Asked): readonly string[] {
  const known = new Map(leads.managers.names.map((name) => [foldName(name), name]));
  for (const { cells } of rowsIn(tabSheetOf(TEAM, spreadsheet))) {
    const name = tidyName(cells.manager);
    if (name !== '' && !known.has(foldName(name))) known.set(foldName(name), name);
  }
  return [...known.values()].sort(compareNames);
}

/**
 * Who has said last, in this spreadsheet, that this card is theirs; null when nobody has, or it
 * cannot be looked up. Properties of a user need no scope.
 */
export function rememberedName({ spreadsheet }: Asked): string | null {
  return quietly(() => PropertiesService.getUserProperties().getProperty(keyOf(spreadsheet)));
}

export function rememberName(name: string, { spreadsheet }: Asked): void {
  quietly(() => PropertiesService.getUserProperties().setProperty(keyOf(spreadsheet), name));
}

const keyOf = (spreadsheet: Asked['spreadsheet']): string => `card ${spreadsheet.getId()}`;

/** To remember is a comfort: where Google refuses it, the card asks again. */
function quietly<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}
