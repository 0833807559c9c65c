/**
 * A mistake that the user can mend. Core and sheet say what is wrong with a code and its facts;
 * i18n makes the sentence (what was expected, what was found, where, what to do), so no wording
 * lives in the code that finds it.
 */
export class KpiError<C extends ErrorCode = ErrorCode> extends Error {
  readonly code: C;
  readonly params: ErrorParams[C];

  constructor(code: C, params: ErrorParams[C]) {
    super(code);
    this.name = 'KpiError';
    this.code = code;
    this.params = params;
  }
}

export type ErrorCode = keyof ErrorParams;

/**
 * What the rows of a log are: calls, letters, visits to a webinar, answers to a form, or events of
 * several kinds without any payment.
 */
export type LogKind = 'calls' | 'letters' | 'attendance' | 'answers' | 'events';

/**
 * The closed list of mistakes and the facts each sentence needs. `argument` is the parameter's name
 * as the formula's help shows it.
 */
export interface ErrorParams {
  /** The range holds no filled cell. */
  'range-empty': { argument: string };
  /** One cell, a text or a number stands where a table is needed. */
  'range-one-cell': { argument: string; found: string };
  /** There is a header row but nothing below it. */
  'range-no-rows': { argument: string };
  /** There are rows, but none has a client, a manager, a date or money. `found` are headers. */
  'no-lead': { argument: string; count: number; found: readonly string[] };
  /**
   * Several tables of other columns stand one below the other; `rows` are those of their headers,
   * `first` are the cells of the first one.
   */
  stacked: { argument: string; rows: readonly string[]; first: string; found: readonly string[] };
  /** The first row looks like data, not like headers. */
  'header-missing': { argument: string; row: number; found: readonly string[] };
  /** There are headers, but none is known. */
  'columns-unknown': { argument: string; row: number; found: readonly string[] };
  /** Whole lines of a file stand in one column. */
  'one-column': { argument: string; found: string };
  /** A cross-table: periods or counts across the columns. */
  summary: { argument: string; found: string };
  /** Rows are sales, and the KPI needs who did not buy. `kpis` are ids of what they can tell. */
  'sales-only': { kpis: readonly string[] };
  /** Rows are totals of days, and the KPI needs leads. `kpis` are ids of what they can tell. */
  'totals-only': { kpis: readonly string[] };
  /** Creation and payment are read from one date, and the KPI needs the days between them. */
  'one-date': Readonly<Record<never, never>>;
  /**
   * A column that this KPI needs is not in the data. `columns` are canonical ids; any one of them
   * would do. `likely` is the header that is most likely one of them.
   */
  'column-missing': { columns: readonly string[]; found: readonly string[]; likely: string | null };
  /** `column` is one of days by its header, but it holds none that can be read: `found`. */
  'column-unfit': { column: string; found: string };
  /** The column is there, but nothing stands in it. */
  'column-empty': { column: string };
  /**
   * No column of payments, and no word of the status column `column` is known as a sale. `found` are
   * the words that nobody knows.
   */
  'sale-unknown': { column: string; found: readonly string[] };
  /** Rows are no deals but what happened around them; `column` tells it best. */
  log: { log: LogKind; column: string };
  /** A milestone typed by the user is not known and not a date column of the data. */
  'milestone-unknown': { found: string; nearest: string | null; milestones: readonly string[] };
  /** A manager who has no leads yet on the day that is asked about. */
  'manager-later': { found: string };
  /** Of all managers, none has leads yet on the day that is asked about. */
  'nobody-yet': Readonly<Record<never, never>>;
  'manager-unknown': { found: string; nearest: string | null; known: readonly string[] };
  'period-unreadable': { found: string; nearest: string | null; argument: string };
  /** The last day of the period is before the first. */
  'period-reversed': { from: string; to: string };
  'date-unreadable': { found: string; argument: string };
  'kpi-unknown': { found: string; nearest: string | null };
  /** No KPI is given where one is needed. */
  'kpi-missing': Readonly<Record<never, never>>;
  /** A mistake of the spreadsheet stands where a KPI is needed, such as `#NAME?`. */
  'kpi-unquoted': { found: string };
  /** A column to be added up holds no numbers, or is not there; `known` are those that do. */
  'kpi-column-unknown': { found: string; nearest: string | null; known: readonly string[] };
  'road-unreadable': { found: string };
  'number-unreadable': { found: string; argument: string; min: number };
  'mode-unknown': { found: string; nearest: string | null; known: readonly string[] };
  /** A mode that compares with the period before needs a period. */
  'mode-needs-period': { mode: string };
  /**
   * A mode that ranks by targets has none for any manager: no Targets tab, or none for this KPI and
   * period.
   */
  'mode-needs-targets': { mode: string };
  'weight-unreadable': { found: string; kpi: string };
  /** No KPI of the balanced Score can be computed from these columns. */
  'score-impossible': { found: readonly string[] };
  'unit-unknown': { found: string; nearest: string | null; known: readonly string[] };
  /** One side of a comparison is a period, the other is not. */
  'sides-unlike': { a: string; b: string };
  /** A range that is none of the tabs with settings. `tabs` are those that a function may be given. */
  'settings-unknown': { argument: string; found: string; tabs: readonly string[] };
  /** Two ranges are the same tab with settings. */
  'settings-twice': { argument: string; other: string; tab: string };
  /** Nothing, or nothing but blanks, where a tab with settings is needed. */
  'tab-empty': { argument: string; tab: string; fields: readonly string[] };
  /**
   * A range that is not the tab with settings it should be. `tab` is the id of the tab, `fields`
   * are columns that it needs.
   */
  'tab-unreadable': { argument: string; tab: string; fields: readonly string[]; found: string };
  /** `field` is a column of a tab with settings, `words` what may stand in it. */
  'tab-cell-blank': { tab: string; row: number; field: string; words: readonly string[] };
  'tab-cell-unreadable': {
    tab: string;
    row: number;
    field: string;
    found: string;
    nearest: string | null;
    words: readonly string[];
  };
  /** As another row of the tab, or a built-in KPI. */
  'name-taken': { tab: string; row: number; found: string };
  'kpi-milestone-unknown': {
    tab: string;
    row: number;
    found: string;
    nearest: string | null;
    milestones: readonly string[];
  };
  /** The money of a plan. */
  'goal-unreadable': { found: string };
  /** A count or a sum: there is no telling how many a mix of leads should give. */
  'mix-volume': { kpi: string };
  /** A column of which only the words of today are known, such as the status, is asked as of a day. */
  'mix-of-today': { found: string };
  'keep-read': { found: string };
  /** `known` are the headers of the data. */
  'mix-unknown': { found: string; nearest: string | null; known: readonly string[] };
  /** A value that stands nowhere in a column; `known` are those that do. */
  /** More than two columns, or two of time: no table has so many sides. */
  'by-columns': { found: string; known: readonly string[] };
  /** Teams are asked about, and neither a Team tab nor a column of the data names any. */
  'team-unknown': Readonly<Record<never, never>>;
  'value-unknown': { found: string; column: string; nearest: string | null; known: readonly string[] };
  /** A share, a time or an average, where only what adds up day by day can be shown. */
  'kpi-not-added': { kpi: string };
  /** A period without a first or a last day, where each of its days is shown. */
  'period-open': { period: string };
  /** The goal of a streak: a number in the unit of the KPI. */
  'streak-goal-unreadable': { found: string; kpi: string };
  /** A table that gives no leads stands first in a join. */
  'join-main': { found: readonly string[] };
  /** A table of a join is none of the kinds that can be joined. */
  'join-kind': { argument: string; found: readonly string[] };
  /** The data are counts, and this is told by leads alone; `milestones` are columns that it needs. */
  'needs-leads': { milestones: readonly string[] };
  /** Counts have no such KPI; `known` are those that they have. */
  'evidence-kpi': { found: string; known: readonly string[] };
  /** A period cuts what was counted as one; from `first` to `last` it would not. */
  'evidence-cut': { row: number; from: string; to: string; first: string; last: string };
  /** Several days were counted as one, and each is asked about. */
  'evidence-days': { from: string; to: string };
  /** Nothing was counted as of the day that is asked about; `known` are the days of the counts. */
  'evidence-day': { found: string; known: readonly string[] };
  /** A period begins after the last day of the counts. */
  'evidence-late': { found: string; day: string };
  /** Two rows count the same days of one manager. */
  'evidence-twice': { kpi: string; rows: readonly string[] };
  'evidence-cell': { tab: string; row: number; field: string; found: string };
  /** The answer has more cells than Google Sheets takes from a custom function. */
  'result-too-large': { rows: number; columns: number; limit: number };
}
