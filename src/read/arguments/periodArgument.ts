import { civilOf, isoDay } from '../../core/time/days.ts';
import { KpiError } from '../../core/errors.ts';
import { MONTHS, PERIODS, TEXTS, TIME_WORDS } from '../../i18n/languages.ts';
import { LETTERS, wordsPattern } from '../../i18n/wordsPattern.ts';
import { SCHOOL_YEAR } from '../../core/time/periodUnit.ts';
import { periodInWords } from './periodInWords.ts';
import { typedText } from './plainArguments.ts';
import { type Period, isoWeekPeriod, monthsPeriod } from '../../core/time/period.ts';
import { type Arg, type Cell, isBlank, isGrid, isOmitted, single } from '../cells/cell.ts';
import { UNREADABLE, dateSerial } from '../cells/dates/dates.ts';
import { fold, nearest } from '../cells/fold.ts';
import { monthOf } from '../cells/dates/monthOf.ts';
import type { SheetLocale } from '../cells/sheetLocale.ts';

type Form = readonly [RegExp, (a: number, b: number) => Period | null];

/** How a folded period may be written, and what the numbers in it mean. */
function periodForms(): readonly Form[] {
  return [
    [new RegExp(`^(\\d{4})${YEAR}$`), (year) => monthsPeriod(year, 1, 12)],
    [/^(\d{4})[- ]?q([1-4])$/, quarter],
    [new RegExp(`^(\\d{4})[- ]?([1-4])[- ]?${QUARTERS}$`), quarter],
    [/^q([1-4])[- ](\d{4})$/, (number, year) => quarter(year, number)],
    [new RegExp(`^([1-4])${ORDINAL}? ?${QUARTERS}\\.? ?(\\d{4})${YEAR}$`), (number, year) => quarter(year, number)],
    [/^(\d{4})-?w(\d{1,2})$/, isoWeekPeriod],
    [/^(\d{4})[-./](\d{1,2})$/, month],
    [/^(\d{1,2})[-./](\d{4})$/, (number, year) => month(year, number)],
    [new RegExp(`^${SCHOOL}(\\d{4}) ?[/–—] ?(\\d{2}|\\d{4})${SCHOOL}$`), schoolYear],
  ];
}

/** What may stand after a year. */
const YEAR = `(?: ?${wordsPattern(MONTHS.map(({ year }) => year))}\\.?)?`;
const SCHOOL = `(?: ?${wordsPattern(TIME_WORDS.map((words) => words.schoolYear))}\\.? ?)?`;
const OF = wordsPattern(MONTHS.map(({ of }) => of));
const NAMED_MONTH = new RegExp(`^(?:(\\d{4}) ([${LETTERS}]{3,})|([${LETTERS}]{3,})\\.?(?: ${OF})? (\\d{4})${YEAR})$`);
const IN = wordsPattern(TIME_WORDS.map((words) => words.in));
const QUARTERS = wordsPattern(PERIODS.map(({ quarter: word }) => word));
const ORDINAL = wordsPattern(PERIODS.map(({ ordinal }) => ordinal));
const BARE_QUARTER = new RegExp(`^(?:${IN} )?(?:q([1-4])|([1-4])${ORDINAL}? ?${QUARTERS}\\.?)$`);
const BARE_MONTH = new RegExp(`^(?:${IN} )?([${LETTERS}]{3,})\\.?$`);

let forms: readonly Form[] | null = null;

/**
 * The period of an argument:
 * - a text: `2026`, `2026-Q4`, `2026-11`, `2026-W47`, `ноябрь 2026`, `4 кв. 2026`, `2026/27` (from
 *   September to August), a day in any spelling, words of {@link periodInWords}, or a month alone,
 *   or quarter, which is the latest that has begun;
 * - a number, which is a year;
 * - one date cell, which means its month;
 * - two cells with the first and the last day; a blank one leaves that end open.
 *
 * @param day Words of time count from it; asked only where there are any.
 * @returns Null when the argument is left out: all time.
 * @throws KpiError `period-unreadable`, `period-reversed`.
 */
export function periodArgument(arg: Arg, locale: SheetLocale, day: () => number, argument = 'period'): Period | null {
  const value = single(arg);
  if (isOmitted(value)) return null;
  const cells = isGrid(value) ? value.reduce<readonly Cell[]>((all, row) => [...all, ...row], []) : [value];
  if (cells.every(isBlank)) return null;
  if (cells.length === 2) return betweenCells(cells, locale, argument);
  const [cell] = cells;
  const period = cells.length === 1 ? periodOfCell(cell, locale, day) : null;
  if (period === null) throw unreadable(cells.length === 1 ? cell : [cells], argument);
  return period;
}

function periodOfCell(cell: Cell, locale: SheetLocale, day: () => number): Period | null {
  if (typeof cell === 'number' && cell >= 1900 && cell <= 2200)
    return Number.isInteger(cell) ? monthsPeriod(cell, 1, 12) : null;
  const period = typeof cell === 'string' ? periodOfText(fold(cell), day) : null;
  const serial = period === null ? dateSerial(cell, locale) : NaN;
  if (!Number.isFinite(serial)) return period;
  // A text means the day it names. A date cell stands for its month, as in the header of a report.
  if (typeof cell === 'string') return { fromDay: Math.floor(serial), toDay: Math.floor(serial) };
  const { year, month } = civilOf(serial);
  return monthsPeriod(year, month, 1);
}

function periodOfText(text: string, day: () => number): Period | null {
  for (const [form, periodOf] of (forms ??= periodForms())) {
    const found = form.exec(text);
    const period = found && periodOf(Number(found[1]), Number(found[2]));
    if (period) return period;
  }
  return namedMonth(text) ?? bareMonth(text, day) ?? bareQuarter(text, day) ?? periodInWords(text, day);
}

/** `ноябрь`, `in November`: the latest that has begun. */
function bareMonth(text: string, day: () => number): Period | null {
  const number = monthOf(BARE_MONTH.exec(text)?.[1] ?? '');
  if (Number.isNaN(number)) return null;
  const { year, month: running } = civilOf(day());
  return month(number > running ? year - 1 : year, number);
}

/** `Q3`, «3 кв.»: the latest that has begun. */
function bareQuarter(text: string, day: () => number): Period | null {
  const [, letter, word = letter] = BARE_QUARTER.exec(text) ?? [];
  if (word === undefined) return null;
  const { year, month: running } = civilOf(day());
  return quarter(Number(word) * 3 - 2 > running ? year - 1 : year, Number(word));
}

/** `ноябрь 2026`, `ноября 2026 г.`, `Nov 2026`, `2026 november`. */
function namedMonth(text: string): Period | null {
  const [, year, word = '', wordBefore = word, yearBehind = year] = NAMED_MONTH.exec(text) ?? [];
  return yearBehind === undefined ? null : month(Number(yearBehind), monthOf(wordBefore));
}

function quarter(year: number, number: number): Period {
  return monthsPeriod(year, number * 3 - 2, 3);
}

function month(year: number, number: number): Period | null {
  return number >= 1 && number <= 12 ? monthsPeriod(year, number, 1) : null;
}

/** `2026/27`. */
function schoolYear(year: number, end: number): Period | null {
  return end % 100 === (year + 1) % 100 && (end < 100 || end === year + 1) ? monthsPeriod(year, SCHOOL_YEAR, 12) : null;
}

function betweenCells([first, last]: readonly Cell[], locale: SheetLocale, argument: string): Period {
  const dayOfCell = (cell: Cell): number => {
    const serial = dateSerial(cell, locale);
    if (serial === UNREADABLE) throw unreadable(cell, argument);
    return Math.floor(serial);
  };
  const [from, to] = [dayOfCell(first), dayOfCell(last)];
  const period = { fromDay: Number.isNaN(from) ? -Infinity : from, toDay: Number.isNaN(to) ? Infinity : to };
  if (period.toDay < period.fromDay) throw new KpiError('period-reversed', { from: isoDay(from), to: isoDay(to) });
  return period;
}

function unreadable(found: Arg, argument: string): KpiError {
  const text = typedText(found);
  const words = Object.values(TEXTS).flatMap(({ periodWords }) => periodWords);
  return new KpiError('period-unreadable', { found: text, nearest: nearest(text, words), argument });
}
