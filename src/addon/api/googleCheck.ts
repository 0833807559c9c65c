/** One thing that the add-on takes for granted of Google, and that no document settles. */
export type CheckId =
  | 'panel'
  | 'language'
  | 'width'
  | 'failure'
  | 'semicolon'
  | 'comma'
  | 'decimalPoint'
  | 'formulaRead'
  | 'givenDate'
  | 'givenDateTime'
  | 'givenTime'
  | 'givenDuration'
  | 'givenPercent'
  | 'givenMoney'
  | 'givenBoolean'
  | 'givenDigits'
  | 'givenBlank'
  | 'givenBlanks'
  | 'givenError'
  | 'givenErrors'
  | 'leftOut'
  | 'skipped'
  | 'openRange'
  | 'oneCell'
  | 'arrayLiteral'
  | 'today'
  | 'givenBack'
  | 'memory'
  | 'spill'
  | 'rows1000'
  | 'rows10000'
  | 'rows50000'
  | 'selection'
  | 'defaultFormat'
  | 'formats'
  | 'formatShown'
  | 'typedDate'
  | 'typedTime'
  | 'typedMoney'
  | 'typedThousands'
  | 'typedPower'
  | 'apostrophe'
  | 'apostropheText'
  | 'clock1899'
  | 'sheetByName'
  | 'nameCase'
  | 'copyLast'
  | 'objectSheet'
  | 'dataSheet'
  | 'lock'
  | 'properties'
  | 'chart'
  | 'colours'
  | 'dropDown'
  | 'protection'
  | 'result100000'
  | 'argument100000'
  | 'result200000'
  | 'argument200000'
  | 'result400000'
  | 'argument400000';

/** Why something could not be tried. */
export type Untried = 'noSheet' | 'late' | 'larger' | 'unknown' | 'owner' | 'menu' | 'stopped';

/** What trying it has shown. `seen` is the same in every language. */
export type Tried =
  | { readonly id: CheckId; readonly verdict: 'held' | 'failed'; readonly observed: string }
  | { readonly id: CheckId; readonly verdict: 'untried'; readonly why: Untried };

/** A part of the check: each needs cells that Google calculates after the call. */
export type CheckPart =
  'cells' | 'rows1000' | 'rows10000' | 'rows50000' | 'result100000' | 'result200000' | 'result400000';

/** What the report says of the spreadsheet: nothing of its content. */
export interface CheckedFile {
  readonly sheetLocale: string;
  readonly sheetZone: string;
  readonly userLocale: string;
  /** Whether the menu was asked for the check a moment ago. */
  readonly isFromMenu: boolean;
}

/** A part has begun: what was seen at once, and what waits for cells to be calculated. */
export interface CheckBegun {
  /** The temporary tab. */
  readonly tab: string;
  readonly checked: CheckedFile;
  readonly tried: readonly Tried[];
  readonly pending: readonly CheckId[];
}

/** What a check had found that was cut short. */
export interface CheckLeft {
  readonly checked: CheckedFile;
  readonly tried: readonly Tried[];
}

/** What is calculated by now. */
export interface CheckRead {
  readonly tried: readonly Tried[];
  readonly pending: readonly CheckId[];
}
