type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What this call of the server has written so far: see {@link takenBack}. */
let made: Sheet[] = [];
let written: Range[] = [];
/** Counts changes of cells, and of the list of tabs. */
const changes = { cells: 0, tabs: 0 };

/** How often cells, and the list of tabs, have changed or may have: what was read before is old then. */
export function changesSoFar(): { readonly cells: number; readonly tabs: number } {
  return { ...changes };
}

/** Others may have changed the tabs meanwhile. */
export function othersWrote(): void {
  changes.cells++;
  changes.tabs++;
}

/** Notes that cells are about to be written. */
export function noteWrite(range: Range): Range {
  changes.cells++;
  written.push(range);
  return range;
}

/** Makes a tab. @param place How many tabs stand before it. */
export function insertedSheet(spreadsheet: Spreadsheet, name: string, place: number): Sheet {
  const sheet = spreadsheet.insertSheet(name, place);
  made.push(sheet);
  othersWrote();
  return sheet;
}

export function deletedSheet(spreadsheet: Spreadsheet, sheet: Sheet): void {
  spreadsheet.deleteSheet(sheet);
  othersWrote();
}

export function renamedSheet(sheet: Sheet, name: string): Sheet {
  sheet.setName(name);
  othersWrote();
  return sheet;
}

/** What was written so far is as it should be, or is undone already. */
export function forgetWrites(): void {
  [made, written] = [[], []];
}

/** Tabs that were made stay, whatever fails now. */
export function keepMade(): void {
  made = [];
}

/**
 * Takes back what a call that failed has written: the tabs that it made are deleted.
 *
 * @returns Where something is written still, such as `Targets!A5:C5`.
 */
export function takenBack(isWorthTelling: (tab: string) => boolean): readonly string[] {
  const gone = new Set(made.flatMap((sheet) => quietly(() => sheet.getSheetId()) ?? []));
  const left = made.flatMap((sheet) => {
    const name = quietly(() => sheet.getName());
    const isDeleted = quietly(() => (SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheet), true)) ?? false;
    return isDeleted || name === null ? [] : [name];
  });
  const cells = written.flatMap(
    (range) =>
      quietly(() => {
        const sheet = range.getSheet();
        const name = sheet.getName();
        return gone.has(sheet.getSheetId()) || !isWorthTelling(name) ? [] : [`${name}!${range.getA1Notation()}`];
      }) ?? [],
  );
  forgetWrites();
  othersWrote();
  return [...left, ...new Set(cells)].slice(0, TOLD);
}

/** So many places are named. */
const TOLD = 8;

/** Null where Google refuses this as well. */
function quietly<T>(run: () => T): T | null {
  try {
    return run();
  } catch {
    return null;
  }
}
