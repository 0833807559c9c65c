import { plural } from './plural.ts';

/** What the add-on says when a formula cannot be written or cells cannot be selected. */
export const addon = {
  title: 'KPI Map',
  tabGone: (tab: string) => `The tab “${tab}” is no longer there. Press Refresh.`,
  noSettings: (tab: string) => `There is no tab “${tab}” yet. Make it in its panel.`,
  tabEmpty: (tab: string) => `The tab “${tab}” is empty. Paste the table of leads into it, headers first.`,
  cellsUnreadable: (text: string) => `“${text}” is no reference to cells. Write it as B1, A2:A20 or Team!A2:A.`,
  targetTaken: (what: string) => `There is another target: ${what}. Keep one of them.`,
  formulaStays: (formula: string) =>
    `Only you can move this formula, because its commas can be read in two ways: ${formula}. Select its row and drag it. Nothing was changed.`,
  /** What Google refuses. */
  google: {
    locked:
      'Google refuses the change: these cells or this tab are protected. Ask the owner of the spreadsheet to let you edit them (Data > Protect sheets and ranges), then try again.',
    noCells: 'This tab has no cells: it is a chart or a connected table. Choose a tab with cells.',
    exists: 'There is a tab of that name already, perhaps in other letters. Rename it, then try again.',
    accounts:
      'Google did not let the add-on in. This happens when several Google accounts are open in one browser: open the spreadsheet in a browser profile (or a private window) with only one account, and try again.',
    authorise:
      'The add-on needs your permission. Reload the page, choose the menu item again and confirm what Google asks. If several Google accounts are open, use a browser profile with one.',
    full: 'The spreadsheet has no room left: Google allows ten million cells. Delete tabs or empty rows, then try again.',
    tooLong:
      'A cell would hold more than 50,000 characters, which Google does not allow. Shorten the text, then try again.',
    rate: 'Google is answering too many requests right now. Wait a minute and try again.',
    service: 'Google’s spreadsheet service failed or took too long. Wait a minute and try again.',
    other: (message: string) => `Google refuses: ${message} Reload the page and try again.`,
    /** @param places Such as `Targets!A5:C5`. */
    left: (places: string) =>
      `Written before it stopped: ${places}. Look at it before you try again, or take it back (Edit > Undo).`,
  },
  busy: 'Somebody else is saving right now. Wait a moment and try again.',
  built: (made: readonly string[], left: readonly string[]) =>
    made.length === 0
      ? `Everything is there already, and nothing was changed: ${left.join(', ')}.`
      : `Made: ${made.join(', ')}.${left.length === 0 ? '' : ` Already there and left as they are: ${left.join(', ')}.`}`,
  /**
   * The tab that says what the columns of another tab mean. The name of a tab has at most 100
   * characters.
   */
  mapping: { tab: (tab: string) => `${tab.slice(0, 85)} (columns)` },
  /** The tab into which whole lines are split. */
  splitTab: (tab: string) => `${tab.slice(0, 80)} (split)`,
  notSplit: (tab: string) => `Nothing separates the lines of the tab “${tab}”: no semicolons, commas or tabs that fit.`,
  splitChanged: (tab: string) => `The tab “${tab}” has been changed since. Delete it yourself if it is not needed.`,
  /** Importing a file. */
  imports: {
    /** The tab with what stood in another one before: “Deals (before import 30 Nov)”. */
    before: ' (before import ',
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    /** A new tab, where the name of the file says nothing. */
    tab: 'Import',
    noId: (tab: string, header: string) =>
      `The tab “${tab}” has no column for the IDs of the file${header === '' ? '' : ` (“${header}”)`}. Import the file into a new tab.`,
    columnsChanged: (tab: string) =>
      `The columns of the tab “${tab}” have changed since they were shown. Choose the tab again to see what would change now.`,
    halfWritten: (tab: string, backup: string) =>
      `Google stopped in the middle: the tab “${tab}” is written in part. What stood there before is in the hidden tab “${backup}” (View > Hidden sheets).`,
    changed: (tab: string, backup: string | null) =>
      backup === null
        ? `The tab “${tab}” has been changed since. Delete it yourself if it is not needed.`
        : `The tab “${tab}” has been changed since. What stood there before is in the hidden tab “${backup}” (View > Hidden sheets).`,
  },
  /** Several exports as one table. */
  sources: {
    tab: 'Clients',
    note: (asOf: string) =>
      `Values as of ${asOf}, too many for one formula. They are renewed in KPI Map > Check the data > Several exports, one client.`,
    moved: 'Somebody has added or deleted rows meanwhile. Press the button once more.',
    oneColumnsTab: (tab: string, others: readonly string[]) =>
      `One tab of answers holds for all tables of a join: “${tab}”. Not asked: ${others.join(', ')}. Copy their rows into “${tab}”, with headers in place of letters of columns.`,
    pages: { funnel: 'Funnel', board: 'Board' },
  },
  /** What stands behind a number. */
  behind: {
    noFormula: (cell: string) => `${cell} holds no formula of KPI Map. Select a cell with one, or a cell of its table.`,
    noNumber: (cell: string) => `No rows stand behind ${cell}. Select a row with a name or a period.`,
    noRows: (name: string) => `The rows behind ${name} cannot be listed. KPI_ROWS lists those of any KPI.`,
    untraced: (part: string, formula: string) =>
      `The rows of ${part} cannot be traced from here. Put this into a cell instead: ${formula}`,
  },
  /** The temporary tab of the check with Google. */
  googleCheck: {
    tab: 'KPI Map check',
    tabNote:
      'KPI Map tries here what Google does. The tab is deleted at the end of the check; if it is still here, delete it.',
  },
  evidence: {
    written: (tab: string, rows: number, asOf: string) =>
      `“${tab}”: ${plural(rows, 'row', 'rows')} as of ${asOf}. Any formula that takes leads and measures a KPI takes this tab as its data.`,
    kept: (months: number, first: string, last: string) =>
      `Kept, because their leads are no longer in the sheet: ${plural(months, 'month', 'months')}, from ${first} to ${last}.`,
    left: (kpis: string) => `Not counted, because their leads have no days: ${kpis}.`,
    nothing: (tab: string) => `Nothing can be counted by months in the tab “${tab}”: no lead has a date.`,
  },
  noManagers: 'No column with managers, so there is nobody to list. Choose the whole team.',
  awards: {
    noTable: 'No tab holds a table of leads, so there is nothing to award badges for.',
    noBadges: 'There is no tab with badges yet. Make them in the panel “Game”.',
    none: (tab: string) => `No new badges: all that the tab “${tab}” gives are awarded.`,
    /** The newest awards come first. */
    fresh: (count: number, named: string, others: number) =>
      `${plural(count, 'new badge', 'new badges')}: ${named}${others === 0 ? '' : ` and ${others.toLocaleString('en-GB')} more`}`,
    skipped: (count: number) => `${plural(count, 'badge', 'badges')} cannot be counted: KPI_BADGES says why.`,
    nightly: {
      on: 'On: every night at about three new badges go to the tab “Awards”, and the tab “Evidence”, where there is one, is written anew. Choose this again to stop it.',
      off: 'Off: badges are awarded only when you choose “Award badges now”.',
    },
  },
};

export type AddonWords = typeof addon;
