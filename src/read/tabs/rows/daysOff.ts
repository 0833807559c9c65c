import { PERIODS, WEEKDAYS } from '../../../i18n/languages.ts';
import { wordsPattern } from '../../../i18n/wordsPattern.ts';
import { dateSerial } from '../../cells/dates/dates.ts';
import { fold } from '../../cells/fold.ts';
import type { SheetLocale } from '../../cells/sheetLocale.ts';
import type { RowOf } from '../rowReader.ts';
import type { TEAM } from '../tabs.ts';

/** How many days after its first day a span may end. A longer span is a typing slip. */
const LONGEST = 366;

const SPAN = new RegExp(
  `^(.+?)\\s*(?:\\s[-–—]\\s|[–—]|\\.\\.+|…|\\s${wordsPattern(PERIODS.map(({ to }) => to))}\\s)\\s*(.+)$`,
);

/**
 * What a cell of the column "Days off" in a Team tab lists: dates, spans of dates and weekdays,
 * separated by commas, semicolons or line breaks.
 */
export interface DaysOff {
  readonly days: readonly number[];
  /** ISO weekdays, 1 to 7. When it is empty, 6 and 7 stay the weekend. */
  readonly weekend: readonly number[];
}

/**
 * The days off in one row of a Team tab; none when the cell is blank or a dash.
 *
 * @throws KpiError `tab-cell-unreadable`.
 */
export function daysOffOf(row: RowOf<typeof TEAM>, locale: SheetLocale): DaysOff {
  const cell = row.cellOf('off');
  const parts = typeof cell === 'string' ? cell.split(/[,;\n]+/) : [cell];
  const days: number[] = [];
  const weekend: number[] = [];
  for (const part of parts) {
    const serial = dateSerial(part, locale);
    if (Number.isFinite(serial)) {
      days.push(Math.floor(serial));
      continue;
    }
    const text = typeof part === 'string' ? part.trim() : row.text('off');
    if (text === '' || /^[-–—]$/.test(text)) continue;
    const weekday = weekdayNamed(text);
    const [, first = '', last = ''] = SPAN.exec(text) ?? [];
    const [from, to] = [first, last].map((end) => Math.floor(dateSerial(end, locale)));
    const isSpan = first !== '' && Number.isFinite(from) && Number.isFinite(to);
    if (weekday !== null) weekend.push(weekday);
    else if (isSpan && from !== undefined && to !== undefined && to >= from && to - from <= LONGEST)
      for (let day = from; day <= to; day++) days.push(day);
    else throw row.odd('off', ['days']);
  }
  return { days, weekend };
}

function weekdayNamed(text: string): number | null {
  const name = fold(text);
  for (const weekdays of WEEKDAYS) {
    const index = weekdays.findIndex((words) => words.split('|').includes(name));
    if (index >= 0) return index + 1;
  }
  return null;
}
