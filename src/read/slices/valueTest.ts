import { KpiError } from '../../core/errors.ts';
import type { Period } from '../../core/time/period.ts';
import { SLICE_WORDS, TEXTS } from '../../i18n/languages.ts';
import { wordsPattern } from '../../i18n/wordsPattern.ts';
import { periodArgument } from '../arguments/periodArgument.ts';
import { typedText } from '../arguments/plainArguments.ts';
import { type Arg, type Cell, isBlank, isDate, isGrid, single } from '../cells/cell.ts';
import { fold, nearest } from '../cells/fold.ts';
import { cellNumber } from '../cells/numbers/numbers.ts';
import { personKey } from '../cells/names/personKey.ts';
import type { SheetLocale } from '../cells/sheetLocale.ts';

/** Whether a value is asked for, by its text ('' for a blank) and its day (NaN for none). */
export type ValueTest = (text: string, day: number) => boolean;

/** What is known of the column that is asked about. */
export interface TestedColumn {
  readonly title: string;
  readonly isOfDays: boolean;
  /** What stands in it. */
  readonly names: readonly string[];
  /** Words of time count from this day. */
  readonly day: () => number;
}

const COMPARED = /^\s*(>=|<=|<>|!=|[<>=≥≤≠])\s*(.+)$/;
const SIGNS: Readonly<Record<string, string>> = { '≥': '>=', '≤': '<=', '≠': '<>', '!=': '<>' };
const NOT = new RegExp(`^${wordsPattern(SLICE_WORDS.map(({ not }) => not))} (.+)$`);

/**
 * The test of an argument `values`: one value, a list of them, a range, or a comparison as text such
 * as `>=1000`, `not Partner` or `<2026-11`; in a column of dates a period, or two cells with its first
 * and last day. Texts are equal whatever their case and spaces. A blank matches nothing but “(blank)”.
 *
 * @returns Null when nothing is asked: all rows.
 * @throws KpiError `value-unknown` when a single text is none of the values, or one of a list is almost
 *   one; `period-unreadable`.
 */
export function valueTest(arg: Arg, column: TestedColumn, locale: SheetLocale): ValueTest | null {
  const value = single(arg);
  const cells = (isGrid(value) ? value.reduce<readonly Cell[]>((all, row) => [...all, ...row], []) : [value]).filter(
    (cell) => !isBlank(cell),
  );
  if (cells.length === 0) return null;
  if (column.isOfDays && cells.length === 2 && cells.every(isDate)) return inPeriod(periodOf(value, column, locale));
  const tests = cells.flatMap((cell) => {
    const test = testOf(cell, column, locale);
    if (test !== null) return [test];
    const found = typedText(cell);
    if (isGrid(value) && !isSlip(found)) return [];
    const bySemicolon = partTests(found, ';');
    const parts = bySemicolon.length > 1 ? bySemicolon : partTests(found, ',');
    const isList = !isGrid(value) && parts.length > 1 && parts.some(({ is }) => is !== null);
    // A slip in a list of several would make the number smaller without a word.
    const slip = isList ? parts.find(({ is }) => is === null)?.part : found;
    if (slip === undefined) return parts.flatMap(({ is }) => is ?? []);
    const known = column.names;
    throw new KpiError('value-unknown', {
      found: slip,
      column: column.title,
      nearest: nearest(slip, known),
      known,
    });
  });
  return (text, day) => tests.some((test) => test(text, day));

  /** A list in cells may name what is not there yet; what is almost a value that it leaves out is a slip. */
  function isSlip(text: string): boolean {
    const near = nearest(text, column.names);
    return near !== null && !cells.some((cell) => personKey(String(cell)) === personKey(near));
  }

  function partTests(
    text: string,
    sign: ',' | ';',
  ): readonly { readonly part: string; readonly is: ValueTest | null }[] {
    const parts = text.split(sign).map((part) => part.trim());
    return parts.filter(Boolean).map((part) => ({ part, is: testOf(part, column, locale) }));
  }
}

/** Null for a text that is none of the values. */
function testOf(cell: Cell, column: TestedColumn, locale: SheetLocale): ValueTest | null {
  if (typeof cell === 'string' && isBlankWord(cell)) return column.isOfDays ? (_, day) => Number.isNaN(day) : isNone;
  const { isOfDays, names } = column;
  const isValue = (text: string): boolean => names.some((name) => personKey(name) === personKey(text));
  if (typeof cell === 'string' && (isOfDays || !isValue(cell))) {
    const [, sign, operand] = COMPARED.exec(cell) ?? [];
    if (sign !== undefined && operand !== undefined) return compared(SIGNS[sign] ?? sign, operand, column, locale);
    const other = NOT.exec(fold(cell))?.[1];
    if (other !== undefined)
      return compared('<>', isBlankWord(lastPart(cell)) ? lastPart(cell) : other, column, locale);
  }
  if (isOfDays) return inPeriod(periodOf(cell, column, locale));
  if (typeof cell === 'number') return isNumber(cell);
  if (isValue(String(cell))) return isText(String(cell));
  // `1000` is also the text `1 000`.
  const number = numberIn(String(cell));
  return names.some((name) => numberIn(name) === number) ? isNumber(number) : null;
}

/** What stands behind the last space: `(blank)` in brackets, which a folded text does not have. */
const lastPart = (text: string): string => text.trim().replace(/^.*\s(?=\()/, '');

function compared(sign: string, operand: string, column: TestedColumn, locale: SheetLocale): ValueTest | null {
  if (column.isOfDays) {
    const { fromDay, toDay } = periodOf(operand, column, locale);
    const [first, after] = [fromDay, toDay + 1];
    const tests: Record<string, (day: number) => boolean> = {
      '>': (day) => day >= after,
      '>=': (day) => day >= first,
      '<': (day) => day < first,
      '<=': (day) => day < after,
      '=': (day) => day >= first && day < after,
      '<>': (day) => day < first || day >= after,
    };
    return (_, day) => tests[sign]?.(day) ?? false;
  }
  if (sign === '=' || sign === '<>') {
    // Of a text that stands nowhere everything is another one, but a slip is more likely.
    const is = testOf(operand, column, locale);
    return sign === '=' || is === null ? is : (text) => !isNone(text) && !is(text, NaN);
  }
  const limit = cellNumber(operand);
  if (!Number.isFinite(limit)) return null;
  const tests: Record<string, (value: number) => boolean> = {
    '>': (value) => value > limit,
    '>=': (value) => value >= limit,
    '<': (value) => value < limit,
    '<=': (value) => value <= limit,
  };
  return (text) => tests[sign]?.(numberIn(text)) ?? false;
}

const isNumber =
  (number: number): ValueTest =>
  (text) =>
    numberIn(text) === number;

/** NaN for a text that is no number. */
function numberIn(text: string): number {
  const value = cellNumber(text);
  return Number.isFinite(value) ? value : NaN;
}

const isNone = (text: string): boolean => personKey(text) === '' && !(numberIn(text) === 0);

function isText(value: string): ValueTest {
  const key = personKey(value);
  return (text) => personKey(text) === key;
}

function isBlankWord(text: string): boolean {
  return Object.values(TEXTS).some(({ slices }) => slices.blank === text.trim().toLowerCase());
}

const inPeriod =
  ({ fromDay, toDay }: Period): ValueTest =>
  (_, day) =>
    day >= fromDay && day < toDay + 1;

function periodOf(arg: Arg, { day }: TestedColumn, locale: SheetLocale): Period {
  const period = periodArgument(arg, locale, day, 'values');
  if (period === null) throw new KpiError('period-unreadable', { found: '', nearest: null, argument: 'values' });
  return period;
}
