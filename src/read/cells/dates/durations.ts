import { UNITS } from '../../../i18n/languages.ts';
import { LETTERS, wordsPattern } from '../../../i18n/wordsPattern.ts';
import { type Cell, isBlank, isDate } from '../cell.ts';
import { dictionaryOf } from '../dictionary.ts';
import { isNothing, normalText } from '../normalText.ts';
import { UNREADABLE } from '../columnValues.ts';
import type { Zone } from './zone.ts';

const [WEEK, DAY, HOUR, MINUTE, SECOND] = [604_800, 86_400, 3600, 60, 1];

const SECONDS = { week: WEEK, day: DAY, hour: HOUR, minute: MINUTE, second: SECOND };
const unitNamed = dictionaryOf(UNITS, ['week', 'day', 'hour', 'minute', 'second']);

/** `35:00`, `35:00:10`, `35:00:10.5`: there may be more than 24 hours. */
const CLOCK = /^(\d+):(\d\d)(?::(\d\d(?:[.,]\d+)?))?$/;
const NUMBER = /^\d+(?:[.,]\d+)?$/;
const WORD = new RegExp(`[${LETTERS}]+`, 'g');
/** A number with its unit, and what may stand between it and the next one. */
const PART = new RegExp(
  `(\\d+(?:[.,]\\d+)?) ?([${LETTERS}]+)[., ]*(?:${wordsPattern(UNITS.map(({ and }) => and))} )?`,
  'y',
);

/** A longer duration is a date or a typing slip. */
const MOST_DAYS = 20_000;

/**
 * A duration in days. The cell may be a Date that stands for a time of day or for longer
 * (1899-12-31 11:00 is 35 hours), a text (`h:mm[:ss]`, `2 ч 15 мин`, `1 day 3 hours`, `1,5 ч`), or
 * a number when the unit is known.
 *
 * @param unitDays How many days one unit of a plain number is, see {@link durationUnit}; null when
 *   the unit is not known.
 * @returns NaN when the cell is blank or says that there is nothing; UNREADABLE for anything else
 *   and for a negative duration.
 */
export function durationDays(cell: Cell, zone: Zone, unitDays: number | null): number {
  if (isBlank(cell) || cell === false) return NaN;
  if (typeof cell === 'number') return lasting(cell * (unitDays ?? NaN));
  if (typeof cell !== 'string') return isDate(cell) ? dateDays(cell.getTime(), zone) : UNREADABLE;
  const text = normalText(cell);
  if (NUMBER.test(text)) return lasting(numberOf(text) * (unitDays ?? NaN));
  const clock = CLOCK.exec(text);
  const seconds = clock ? clockSeconds(clock) : unitSeconds(text);
  return Number.isNaN(seconds) && isNothing(text) ? NaN : lasting(seconds / DAY);
}

function dateDays(instant: number, zone: Zone): number {
  return !Number.isNaN(instant) ? lasting(zone.serialOf(instant)) : UNREADABLE;
}

/** Days rounded to the millisecond, so that 35 hours are the same in every time zone. */
function lasting(days: number): number {
  return days >= 0 && days < MOST_DAYS ? Math.round(days * 864e5) / 864e5 : UNREADABLE;
}

function clockSeconds([, hours, minutes, seconds = '0']: readonly string[]): number {
  const [minute, second] = [Number(minutes), numberOf(seconds)];
  return minute < 60 && second < 60 ? Number(hours) * HOUR + minute * MINUTE + second : NaN;
}

/**
 * `2 ч 15 мин` in seconds. NaN when a unit is not known, stands twice, or follows a shorter one.
 */
function unitSeconds(text: string): number {
  let [seconds, last] = [NaN, Infinity];
  PART.lastIndex = 0;
  while (PART.lastIndex < text.length) {
    const [, number = '', word = ''] = PART.exec(text) ?? [];
    const unit = unitOf(word);
    if (!(unit < last)) return NaN;
    seconds = (last === Infinity ? 0 : seconds) + numberOf(number) * unit;
    last = unit;
  }
  return seconds;
}

function unitOf(word: string): number {
  const unit = unitNamed(word);
  return unit === undefined ? NaN : SECONDS[unit];
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}

/**
 * The unit that a header names, in days: `Время ответа, мин`, `Response time (hours)`,
 * `Дней до оплаты`. Null when it names none. A short form counts only at the end of the header:
 * `Мин. чек` is about a minimum, not about minutes.
 */
export function durationUnit(header: string): number | null {
  const words = normalText(header).match(WORD) ?? [];
  const seconds = [...words.filter((word) => word.length > 3), ...words.slice(-1)].map(unitOf).reverse();
  const unit = seconds.find((second) => !Number.isNaN(second));
  return unit === undefined ? null : unit / DAY;
}
