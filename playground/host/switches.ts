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
   * Whether setValues reads "5", "TRUE" and "2026-10-01" as typed by a person, or keeps the text.
   */
  readonly typedText: 'parsed' | 'kept';
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
  failureText: 'message',
};

export interface SwitchCase {
  /** Names what differs from the defaults, e.g. "openRange: trimmed". */
  readonly title: string;
  readonly switches: Switches;
}

const others: readonly Partial<Switches>[] = [
  { errorCells: 'not-called' },
  { skippedArgument: 'null' },
  { skippedArgument: 'undefined' },
  { openRange: 'trimmed' },
  { oneCellRange: 'grid' },
  { formatDate1899: 'modern' },
  { customFunctionProperties: 'refused' },
  { typedText: 'kept' },
  { failureText: 'name-and-message' },
];

/**
 * The settings under which a custom function should be run: the defaults, each other behaviour
 * alone, and all of them together.
 */
export const switchCases: readonly SwitchCase[] = [
  { title: 'defaults', switches: defaultSwitches },
  ...others.map((change) => ({ title: titleOf(change), switches: { ...defaultSwitches, ...change } })),
  { title: 'every other answer', switches: Object.assign({}, defaultSwitches, ...others) },
];

function titleOf(change: Partial<Switches>): string {
  return Object.entries(change)
    .map(([name, answer]) => `${name}: ${answer}`)
    .join(', ');
}
