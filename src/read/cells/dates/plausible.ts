import { UNREADABLE } from '../columnValues.ts';
import type { Zone } from './zone.ts';

/**
 * Serials of October 1954 to January 2119; no client came before, and a time of day (1899) or a
 * mistyped year is not a date.
 */
const [FIRST_SERIAL, LAST_SERIAL] = [20000, 80000];
/** Instants that are surely inside, whatever the zone. */
export const [FIRST_INSTANT, LAST_INSTANT] = [-480e9, 4700e9];
/** July 1998: earlier than any export, and numbers below are rather amounts or codes. */
const FIRST_UNIX = 9e11;

/** The serial itself when it is a date that a sale can have, else UNREADABLE. */
export function plausible(serial: number): number {
  return serial >= FIRST_SERIAL && serial < LAST_SERIAL ? serial : UNREADABLE;
}

/**
 * The serial that a number means: a serial, or seconds or milliseconds since 1970. Zero is no date:
 * NaN.
 */
export function numberSerial(number: number, zone: Zone): number {
  if (number === 0) return NaN;
  const instant = number < 1e10 ? number * 1000 : number;
  return instant >= FIRST_UNIX && instant < LAST_INSTANT ? zone.serialOf(instant) : plausible(number);
}

/**
 * The serial of a time of day: the same number, to the last bit, that a zone gives for the Date, so
 * that the two compare as equal.
 */
export function atSecond(day: number, seconds: number): number {
  return ((day - UNIX_EPOCH_DAY) * 86400 + seconds) / 86400 + UNIX_EPOCH_DAY;
}

/** The day 1970-01-01. */
export const UNIX_EPOCH_DAY = 25569;
