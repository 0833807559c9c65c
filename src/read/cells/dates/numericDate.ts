import { dayOf, isCivil } from '../../../core/time/days.ts';
import { UNIX_EPOCH_DAY, atSecond, plausible } from './plausible.ts';
import { UNREADABLE } from '../columnValues.ts';
import type { Zone } from './zone.ts';

/**
 * Three numbers and then, perhaps, a time: with a fraction, AM or PM, the offset from UTC, and the
 * name of the zone as JavaScript prints it.
 */
const NUMERIC =
  /^(\d{1,4})([-./])(\d\d?)\2(\d{1,4})(?:(?:[\s,]+|t)(\d\d?):(\d\d)(?::(\d\d(?:[.,]\d+)?))?\s*(?:([ap])\.?m\.?)?\s*(z|gmt|utc)?(?:([+-])(\d\d):?(\d\d)?)?(?: \(.*\))?)?$/i;

/**
 * The local serial of a date written in digits: `2026-11-05`, `5.11.2026`, `11/5/26`, with `-`, `.`
 * or `/`. A time may follow after a space, a comma or a T: `14:30`, `14:30:05.123`, `2:30 PM`. With
 * `Z` or an offset it is an instant and is turned into the local time of the zone. A year of two
 * digits is 1970 to 2069.
 *
 * @param monthFirst Matters only where both readings are possible: 25/11/2026 is in November
 *   anyway.
 * @returns NaN when the text does not look like this, or is the 00.00.0000 of a database;
 *   UNREADABLE when there is no such day or time.
 */
export function numericDate(text: string, monthFirst: boolean, zone: Zone): number {
  const found = NUMERIC.exec(text);
  if (!found) return NaN;
  const [, first = '', , second, third = '', hours = '0', minutes = '0', seconds = '0', half, ...offset] = found;
  const isYearFirst = first.length === 4;
  const year = fullYear(isYearFirst ? first : third);
  const [a, b] = [Number(isYearFirst ? third : first), Number(second)];
  if (a === 0) return NaN;
  const isMonthFirst = !isYearFirst && (b > 12 || (monthFirst && a <= 12));
  const [month, day] = isMonthFirst ? [a, b] : [b, a];
  const time = clockSeconds(Number(hours), Number(minutes), Number(seconds.replace(',', '.')), half);
  const serial = plausible(atSecond(dayOf(year, month, day), time));
  return isCivil(year, month, day) ? atOffset(serial, offset, zone) : UNREADABLE;
}

/** NaN when the year has neither four digits nor two. */
function fullYear(text: string): number {
  const year = Number(text);
  return text.length === 4 ? year : text.length !== 2 ? NaN : year + (year < 70 ? 2000 : 1900);
}

/** Seconds since midnight; NaN when there is no such time. */
function clockSeconds(hour: number, minute: number, second: number, half: string | undefined): number {
  const isHour = half === undefined ? hour < 24 : hour > 0 && hour < 13;
  if (!isHour || minute > 59 || second >= 60) return NaN;
  const clock = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return clock * 3600 + minute * 60 + second;
}

/**
 * The local serial of a time that is written with its offset from UTC. Without an offset it is
 * local already.
 */
function atOffset(serial: number, [utc, sign, hours = '0', minutes = '0']: readonly string[], zone: Zone): number {
  if (utc === undefined && sign === undefined) return serial;
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  // No zone is further than 14 hours from UTC.
  return serial === UNREADABLE || Math.abs(offset) > 840
    ? UNREADABLE
    : zone.serialOf(Math.round((serial - UNIX_EPOCH_DAY) * 864e5) - offset * 6e4);
}
