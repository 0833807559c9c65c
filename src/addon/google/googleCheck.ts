import type { CheckBegun, CheckPart, CheckRead, Outcome, Tried } from '../api/index.ts';
import { type Asked, endpoint } from '../endpoint.ts';
import { triedAtOnce } from './atOnce.ts';
import { wasAsked } from './askedFromMenu.ts';
import { checkTab, dropCheckTab, madeCheckTab } from './checkTab.ts';
import { partOf } from './parts.ts';
import { readWatched } from './readWatched.ts';

/**
 * Begins a part of the check: what a script sees at once is tried, and cells are written that Google
 * calculates after the call. The tab is gone where anything throws.
 *
 * @param tab The temporary tab; null makes it.
 */
export function sidebarCheckBegin(tab: string | null, part: CheckPart): Outcome<CheckBegun> {
  return endpoint((asked) => {
    const tried: Tried[] = [];
    const sheet =
      tab === null ? madeCheckTab(asked, (made) => tried.push(...triedAtOnce(made, asked))) : checkTab(asked, tab);
    return orDropped(asked, sheet.getName(), () => {
      const { put, watched } = partOf(part);
      put(sheet);
      SpreadsheetApp.flush();
      const { spreadsheet } = asked;
      return {
        tab: sheet.getName(),
        checked: {
          sheetLocale: spreadsheet.getSpreadsheetLocale(),
          sheetZone: spreadsheet.getSpreadsheetTimeZone(),
          userLocale: Session.getActiveUserLocale(),
          isFromMenu: wasAsked(),
        },
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

/** Deletes the temporary tab. */
export function sidebarCheckEnd(tab: string): Outcome<null> {
  return endpoint((asked) => {
    dropCheckTab(asked, tab);
    return null;
  });
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
