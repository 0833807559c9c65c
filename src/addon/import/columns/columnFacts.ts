import { dateReader } from '../../../read/cells/dates/dates.ts';
import { isDotted, orderOf } from '../../../read/cells/dates/dayOrder.ts';
import { scanNumber } from '../../../read/cells/numbers/scanNumber.ts';
import { spelledColumn } from '../../../read/cells/numbers/numbers.ts';
import type { SheetLocale } from '../../../read/cells/sheetLocale.ts';
import type { ColumnFacts, FileRows } from '../../api/index.ts';
import { isBareNumber } from './bareNumber.ts';

/** The facts of a column before any cell was looked at. */
const NO_FACTS: ColumnFacts = {
  filled: 0,
  days: 0,
  times: 0,
  seconds: 0,
  dayFirst: 0,
  monthFirst: 0,
  eitherFirst: 0,
  dotted: 0,
  numbers: 0,
  natives: 0,
  points: 0,
  commas: 0,
  unsure: 0,
  codes: 0,
  signed: 0,
  percents: 0,
  signs: [],
  damaged: 0,
};

/** From here on a number of a workbook has lost digits: it keeps 15 of them. */
const TOO_LONG = 1e15;

/** More different signs than this are never one currency. */
const MOST_SIGNS = 3;

/** A text of digits that is the name of something: 007, +7916, 79161234567. */
const CODE = /^(?:0\d*[1-9]\d*|\+\d+|\d{11,})$/;

/** What the cells of one column of these rows say, added to what was known of it. */
export function columnFacts(
  rows: FileRows,
  column: number,
  locale: SheetLocale,
  before: ColumnFacts = NO_FACTS,
): ColumnFacts {
  const facts = { ...before, signs: [...before.signs] };
  const table = { rows, lines: Int32Array.from(rows.keys()) };
  const days = dateReader(table, column, locale, () => 'day').result().values;
  const { values, around, which } = spelledColumn(table, column, 'number');
  const found = { from: 0, to: 0, whole: 0, by: 1 };
  rows.forEach((row, line) => {
    const cell = row[column] ?? null;
    if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return;
    facts.filled++;
    if (typeof cell === 'number') {
      facts.natives++;
      if (Math.abs(cell) >= TOO_LONG) facts.damaged++;
    }
    if (typeof cell !== 'string') return;
    const order = orderOf(cell);
    // Among days that contradict each other, one that can be either is not decoded.
    if (!isBareNumber(cell) && (order === 'either' || Number.isFinite(days[line]))) {
      facts.days++;
      if (/\d:\d/.test(cell)) facts.times++;
      if (/:\d\d:(?!00)\d\d/.test(cell)) facts.seconds++;
      if (order === 'day') facts.dayFirst++;
      else if (order === 'month') facts.monthFirst++;
      else if (order === 'either') {
        facts.eitherFirst++;
        if (isDotted(cell)) facts.dotted++;
      }
    } else if (Number.isFinite(values[line]) || isUnsure(cell, found)) {
      facts.numbers++;
      const says = scanNumber(cell, found);
      if (says === 'point') facts.points++;
      else if (says === 'comma') facts.commas++;
      else if (says !== 'nothing') facts.unsure++;
      if (CODE.test(cell.trim())) facts.codes++;
      const { sign = '', isPercent = false } = around[which[line] ?? 0] ?? {};
      if (isPercent) facts.percents++;
      if (sign !== '') {
        facts.signed++;
        if (!facts.signs.includes(sign) && facts.signs.length < MOST_SIGNS) facts.signs.push(sign);
      }
    }
  });
  return facts;
}

/** A number such as `1,234` that could not be decided among others that contradict each other. */
function isUnsure(text: string, found: Parameters<typeof scanNumber>[1]): boolean {
  return isBareNumber(text) && scanNumber(text, found).startsWith('unsure');
}
