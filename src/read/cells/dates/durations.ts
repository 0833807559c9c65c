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

/** `35:00`, `35:00:10`, `35:00:10.5`: hours may go over 24. */
const CLOCK = /^(\d+):(\d\d)(?::(\d\d(?:[.,]\d+)?))?$/;
const NUMBER = /^\d+(?:[.,]\d+)?$/;
const WORD = new RegExp(`[${LETTERS}]+`, 'g');
/** A number with its unit, and what may stand before the next one. */
const PART = new RegExp(
  `(\\d+(?:[.,]\\d+)?) ?([${LETTERS}]+)[., ]*(?:${wordsPattern(UNITS.map(({ and }) => and))} )?`,
  'y',
);

/** A longer one is a date, or a slip. */
const MOST_DAYS = 20_000;

/**
 * How long, in days: a Date that stands for a time of day or a longer duration (1899-12-31 11:00 is
 * 35 hours), `h:mm[:ss]`, `2 ч 15 мин`, `1 day 3 hours`, `1,5 ч`; a number when the unit is known.
 *
 * @param unitDays What one of a plain number is, in days, see {@link durationUnit}; null when
 *   nobody knows.
 * @returns NaN when the cell is blank or says that there is nothing, UNREADABLE for anything else
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
  return seconds !== seconds && isNothing(text) ? NaN : lasting(seconds / DAY);
}

function dateDays(instant: number, zone: Zone): number {
  return instant === instant ? lasting(zone.serialOf(instant)) : UNREADABLE;
}

/** Days to the millisecond, so that 35 hours are the same in every zone. */
function lasting(days: number): number {
  return days >= 0 && days < MOST_DAYS ? Math.round(days * 864e5) / 864e5 : UNREADABLE;
}

function clockSeconds([, hours, minutes, seconds = '0']: readonly string[]): number {
  const [minute, second] = [Number(minutes), numberOf(seconds)];
  return minute < 60 && second < 60 ? Number(hours) * HOUR + minute * MINUTE + second : NaN;
}

/**
 * `2 ч 15 мин` in seconds; NaN for a unit that is not known, stands twice or after a shorter one.
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
 * The unit that a header tells, in days: `Время ответа, мин`, `Response time (hours)`,
 * `Дней до оплаты`; null when it tells none. A cut word counts only at the end, because `Мин. чек`
 * is no minute.
 */
export function durationUnit(header: string): number | null {
  const words = normalText(header).match(WORD) ?? [];
  const seconds = [...words.filter((word) => word.length > 3), ...words.slice(-1)].map(unitOf).reverse();
  const unit = seconds.find((second) => second === second);
  return unit === undefined ? null : unit / DAY;
}
