import type { CheckBegun, CheckLeft, CheckPart, CheckRead, CheckedFile, Outcome, Tried } from '../api/index.ts';
import { type Asked, endpoint } from '../endpoint.ts';
import { triedAtOnce } from './atOnce.ts';
import { wasAsked } from './askedFromMenu.ts';
import { checkTab, dropCheckTab, droppedLeft, keepFound, madeCheckTab } from './checkTab.ts';
import { partOf } from './parts.ts';
import { readWatched } from './readWatched.ts';

/**
 * Begins a part of the check: what a script sees at once is tried, and cells are written that Google
 * calculates after the call. The tab is gone where anything throws.
 *
 * @param tab The temporary tab; null makes it.
 * @param found What the parts before have found, which is kept for the case that this one is the last.
 */
export function sidebarCheckBegin(tab: string | null, part: CheckPart, found: readonly Tried[]): Outcome<CheckBegun> {
  return endpoint((asked) => {
    const tried: Tried[] = [];
    const sheet =
      tab === null ? madeCheckTab(asked, (made) => tried.push(...triedAtOnce(made, asked))) : checkTab(asked, tab);
    return orDropped(asked, sheet.getName(), () => {
      keepFound(sheet, [...found, ...tried]);
      const { put, watched } = partOf(part);
      put(sheet);
      SpreadsheetApp.flush();
      return {
        tab: sheet.getName(),
        checked: checkedFile(asked, wasAsked()),
        tried,
        pending: watched.map(({ id }) => id),
      };
    });
  });
}

/** What the cells of a part tell by now. */
export function sidebarCheckRead(tab: string, part: CheckPart): Outcome<CheckRead> {
  return endpoint((asked) => orDropped(asked, tab, () => readWatched(checkTab(asked, tab), partOf(part).watched)));
}

/**
 * Deletes the temporary tab.
 *
 * @param tab Null where the page does not know of one: that of a check that was cut short.
 * @returns What the latter had found; else null.
 */
export function sidebarCheckEnd(tab: string | null): Outcome<CheckLeft | null> {
  return endpoint((asked) => {
    if (tab !== null) dropCheckTab(asked, tab);
    const tried = tab === null ? droppedLeft(asked) : null;
    return tried && { checked: checkedFile(asked, false), tried };
  });
}

function checkedFile({ spreadsheet }: Asked, isFromMenu: boolean): CheckedFile {
  return {
    sheetLocale: spreadsheet.getSpreadsheetLocale(),
    sheetZone: spreadsheet.getSpreadsheetTimeZone(),
    userLocale: Session.getActiveUserLocale(),
    isFromMenu,
  };
}

/** Fails, for the page to see what Google makes of the message. */
export function sidebarCheckFail(): Outcome<null> {
  throw new Error('kpi-map-check');
}

/** Without the temporary tab where this throws. */
function orDropped<T>(asked: Asked, tab: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    dropCheckTab(asked, tab);
    throw error;
  }
}
