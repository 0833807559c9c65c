/**
 * Behaviour of Google Sheets that is not documented. Each one is a switch, so that the add-on can
 * be run with every possible behaviour. The defaults are what published add-ons report or what
 * Range.getValues documents.
 */
export interface Switches {
  /**
   * A single cell that holds an error: its text is passed, or the function is not called and the
   * formula shows the error.
   */
  readonly errorCells: 'text' | 'not-called';
  /** What the function gets for the gap in F(A1,,3). */
  readonly skippedArgument: 'empty-text' | 'null' | 'undefined';
  /** A:L reaches to the last row of the sheet, or to the last filled row. */
  readonly openRange: 'full' | 'trimmed';
  /** A1:A1 arrives as a value or as [[value]]. */
  readonly oneCellRange: 'scalar' | 'grid';
  /**
   * The offset that Dates before 1900 get: local mean time of the zone's city, or the offset of
   * modern standard time.
   */
  readonly formatDate1899: 'lmt' | 'modern';
  /** Whether a custom function may read the document's properties. */
  readonly customFunctionProperties: 'readable' | 'refused';
  /**
   * Whether setValues reads "5", "TRUE", "2026-10-01", "May 5, 2026", "12:30", "$5" and "1e3" as
   * typed by a person, or keeps the text.
   */
  readonly typedText: 'parsed' | 'kept';
  /**
   * The language of formulas that scripts write and read: always `F(A1, 1.5)`, or that of the
   * spreadsheet, such as `F(A1; 1,5)` in Russia and Germany. A semicolon is understood in both.
   */
  readonly formulaLocale: 'en-US' | 'sheet';
  /** The number format of a cell that nobody has formatted, as a script reads it. */
  readonly defaultFormat: '0.###############' | 'General';
  /** Whether getSheetByName finds "Targets" under the name "targets". */
  readonly sheetByName: 'exact' | 'any-case';
  /** A write into a protected cell: the call throws, or the next reading or flush does. */
  readonly refusedWrite: 'at-once' | 'at-flush';
  /** What is selected where the user has selected nothing in a sheet with cells. */
  readonly activeRange: 'first-cell' | 'null';
  /** The message that a failure handler of google.script.run sees: "text" or "Error: text". */
  readonly failureText: 'message' | 'name-and-message';
}

export const defaultSwitches: Switches = {
  errorCells: 'text',
  skippedArgument: 'empty-text',
  openRange: 'full',
  oneCellRange: 'scalar',
  formatDate1899: 'lmt',
  customFunctionProperties: 'readable',
  typedText: 'parsed',
  formulaLocale: 'en-US',
  defaultFormat: '0.###############',
  sheetByName: 'exact',
  refusedWrite: 'at-once',
  activeRange: 'first-cell',
  failureText: 'message',
};

/**
 * The answers of one spreadsheet: its own ones over the usual ones, which are asked anew each time.
 */
export function switchesOver(usual: Switches, own: Partial<Switches> = {}): Switches {
  return Object.create(usual, Object.getOwnPropertyDescriptors(own));
}

export interface SwitchCase {
  /** Names what differs from the defaults, e.g. "openRange: trimmed". */
  readonly title: string;
  readonly switches: Switches;
}

/** What a custom function may notice. */
const forFunctions: readonly Partial<Switches>[] = [
  { errorCells: 'not-called' },
  { skippedArgument: 'null' },
  { skippedArgument: 'undefined' },
  { openRange: 'trimmed' },
  { oneCellRange: 'grid' },
  { formatDate1899: 'modern' },
  { customFunctionProperties: 'refused' },
];

/** What only a panel or a menu item may notice, which read and write the document. */
const forPanels: readonly Partial<Switches>[] = [
  { typedText: 'kept' },
  { formulaLocale: 'sheet' },
  { defaultFormat: 'General' },
  { sheetByName: 'any-case' },
  { refusedWrite: 'at-flush' },
  { activeRange: 'null' },
  { failureText: 'name-and-message' },
];

/** The settings under which a custom function should be run. */
export const functionCases: readonly SwitchCase[] = casesOf(forFunctions);

/** The settings under which panels and menu items should be run. */
export const panelCases: readonly SwitchCase[] = casesOf(forPanels);

/** The defaults, each other behaviour alone, and all of them together. */
function casesOf(others: readonly Partial<Switches>[]): SwitchCase[] {
  return [
    { title: 'defaults', switches: { ...defaultSwitches } },
    ...others.map((change) => ({ title: titleOf(change), switches: { ...defaultSwitches, ...change } })),
    { title: 'every other answer', switches: Object.assign({}, defaultSwitches, ...others) },
  ];
}

function titleOf(change: Partial<Switches>): string {
  return Object.entries(change)
    .map(([name, answer]) => `${name}: ${answer}`)
    .join(', ');
}
