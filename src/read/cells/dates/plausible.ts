import { UNREADABLE } from '../columnValues.ts';
import type { Zone } from './zone.ts';

/**
 * October 1954 to January 2119. No lead is older, and a time of day (1899) or a mistyped year is
 * not a date.
 */
const [FIRST_SERIAL, LAST_SERIAL] = [20000, 80000];
/** Instants that are inside that range in every time zone. */
export const [FIRST_INSTANT, LAST_INSTANT] = [-480e9, 4700e9];
/**
 * July 1998, in milliseconds. It is older than any export; lower numbers are more likely amounts or
 * codes.
 */
const FIRST_UNIX = 9e11;

/** The same serial when a lead can have this date, else UNREADABLE. */
export function plausible(serial: number): number {
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL ? serial : UNREADABLE;
}

/**
 * The local serial that a number means: it is a serial, or seconds or milliseconds since 1970. Zero
 * is no date: NaN.
 */
export function numberSerial(number: number, zone: Zone): number {
  if (number === 0) return NaN;
  const instant = number < 1e10 ? number * 1000 : number;
  return instant >= FIRST_UNIX && instant < LAST_INSTANT ? zone.serialOf(instant) : plausible(number);
}

/**
 * The serial of a time of day. It is the same number, to the last bit, that a zone gives for the
 * Date, so that the two are equal.
 */
export function atSecond(day: number, seconds: number): number {
  return ((day - UNIX_EPOCH_DAY) * 86400 + seconds) / 86400 + UNIX_EPOCH_DAY;
}

/** The day 1970-01-01. */
export const UNIX_EPOCH_DAY = 25569;
