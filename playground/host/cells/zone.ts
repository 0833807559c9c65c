/**
 * A cell holds a date without a zone: a serial, days since 1899-12-30 with the time of day as the
 * fraction. Apps Script turns it into an instant with the spreadsheet's zone, and back.
 */
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const QUARTER = 900_000;

/**
 * The instant (ms since 1970 UTC) at which a wall clock of the zone shows the serial. A time that
 * the clock skips in spring is moved forward by the gap; a time that it shows twice in autumn is
 * the first one.
 */
export function serialToInstant(serial: number, zone: string): number {
  return civilToInstant(EPOCH + Math.round(serial * DAY), zone);
}

/** The serial that a wall clock of the zone shows at the instant. */
export function instantToSerial(instant: number, zone: string): number {
  return (instant + offsetOf(instant, zone) - EPOCH) / DAY;
}

/**
 * Like serialToInstant, but from the reading of the wall clock, given in ms since 1970 as if it
 * were UTC.
 */
export function civilToInstant(civil: number, zone: string): number {
  const before = civil - offsetOf(civil - DAY, zone);
  if (before + offsetOf(before, zone) === civil) return before;
  const after = civil - offsetOf(civil + DAY, zone);
  return after + offsetOf(after, zone) === civil ? after : before;
}

/**
 * Milliseconds that the zone's wall clock is ahead of UTC at the instant; local mean time in the
 * years before zones.
 */
export function offsetOf(instant: number, zone: string): number {
  // Since 1970 clocks have changed only at full quarters of an hour, so one answer holds for a
  // quarter.
  if (instant < 0) return measure(instant, zone);
  const known = offsetsOf(zone);
  const quarter = Math.floor(instant / QUARTER);
  const found = known.get(quarter);
  if (found !== undefined) return found;
  const offset = measure(instant, zone);
  known.set(quarter, offset);
  return offset;
}

/** The zone's present offset outside summer time, ms. */
export function modernOffsetOf(zone: string): number {
  return Math.min(offsetOf(Date.UTC(2025, 0, 1), zone), offsetOf(Date.UTC(2025, 6, 1), zone));
}

const offsets = new Map<string, Map<number, number>>();
const clocks = new Map<string, Intl.DateTimeFormat>();

function offsetsOf(zone: string): Map<number, number> {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  return known;
}

function measure(instant: number, zone: string): number {
  const field: Record<string, number> = {};
  for (const { type, value } of clockOf(zone).formatToParts(instant)) field[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

function clockOf(zone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(zone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  clocks.set(zone, clock);
  return clock;
}
