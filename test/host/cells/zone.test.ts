import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate, instantToSerial, parseDate, serialToInstant } from '../../../playground/host/index.ts';

const zones = ['UTC', 'Europe/Moscow', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'];

/** Serial of a civil date, worked out from Date.UTC alone. */
function serialOf(iso: string): number {
  return (Date.parse(`${iso}Z`) - Date.parse('1899-12-30T00:00Z')) / 86_400_000;
}

describe('a serial and an instant', () => {
  test.each([
    ['2018-07-17T00:00', 'America/New_York', '2018-07-17T04:00:00.000Z'],
    ['2026-10-01T00:00', 'Europe/Moscow', '2026-09-30T21:00:00.000Z'],
    ['2026-10-01T12:30', 'Asia/Kolkata', '2026-10-01T07:00:00.000Z'],
    ['2026-01-15T00:00', 'Pacific/Auckland', '2026-01-14T11:00:00.000Z'],
    // Clocks go back on 2026-11-01 at 02:00 in New York: 01:30 comes twice, the first is meant.
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    // Clocks go forward on 2026-03-08 at 02:00: 02:30 is not shown, it becomes 03:30.
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    // Auckland goes back on 2026-04-05 at 03:00 and forward on 2026-09-27 at 02:00.
    ['2026-04-05T02:30', 'Pacific/Auckland', '2026-04-04T13:30:00.000Z'],
    ['2026-09-27T03:00', 'Pacific/Auckland', '2026-09-26T14:00:00.000Z'],
    // A time of day without a date is on 1899-12-30, in local mean time.
    ['1899-12-30T00:00', 'America/Mexico_City', '1899-12-30T06:36:36.000Z'],
    ['1899-12-31T11:00', 'Europe/Paris', '1899-12-31T10:50:39.000Z'],
  ])('%s in %s is %s', (civil, zone, iso) => {
    expect(new Date(serialToInstant(serialOf(civil), zone)).toISOString()).toBe(iso);
  });

  test.each(zones)('come back unchanged through each other on every day of 2026 in %s', (zone) => {
    for (let day = serialOf('2026-01-01T00:00'); day < serialOf('2027-01-01T00:00'); day += 1) {
      expect(instantToSerial(serialToInstant(day, zone), zone)).toBe(day);
      expect(instantToSerial(serialToInstant(day + 0.75, zone), zone)).toBe(day + 0.75);
    }
  });

  test.each(zones)('agree on any instant of two centuries in %s, but for the hour that comes twice', (zone) => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1850, 0, 1), max: Date.UTC(2050, 0, 1) }), (instant) => {
        const back = serialToInstant(instantToSerial(instant, zone), zone);
        return back === instant || instantToSerial(back, zone) === instantToSerial(instant, zone);
      }),
    );
  });
});

const moment = Date.UTC(2026, 9, 5, 18, 7, 9, 45);

describe('Utilities.formatDate', () => {
  test.each([
    ['yyyy-MM-dd HH:mm:ss', 'Europe/Moscow', '2026-10-05 21:07:09'],
    ['yyyy-MM-dd', 'Pacific/Auckland', '2026-10-06'],
    ['d.M.yy', 'UTC', '5.10.26'],
    ['HH:mm:ss.SSS', 'UTC', '18:07:09.045'],
    ['h:mm a', 'UTC', '6:07 PM'],
    ['EEE, d MMM yyyy', 'UTC', 'Mon, 5 Oct 2026'],
    ['EEEE d MMMM', 'UTC', 'Monday 5 October'],
    ['u', 'UTC', '1'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Asia/Kolkata', '2026-10-05T23:37:09+05:30'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'UTC', '2026-10-05T18:07:09Z'],
    ['Z', 'America/New_York', '-0400'],
    ['X', 'America/New_York', '-04'],
    ["HH 'o''clock' ''mm", 'UTC', "18 o'clock '07"],
  ])('%s in %s is %s', (pattern, zone, text) => {
    expect(formatDate(moment, zone, pattern)).toBe(text);
  });

  test.each(['Y', 'D', 'w', 'k', 'z', 'G', 'L'])('names the letter %s, which it does not cover', (letter) => {
    expect(() => formatDate(moment, 'UTC', letter)).toThrow(`"${letter}" is not implemented by the stand-in`);
  });

  test('prints a time of 1899 in local mean time, or in the modern offset where that is asked for', () => {
    const midnight = serialToInstant(0, 'America/Mexico_City');
    expect(formatDate(midnight, 'America/Mexico_City', 'HH:mm:ss')).toBe('00:00:00');
    expect(formatDate(midnight, 'America/Mexico_City', 'HH:mm:ss', 'modern')).toBe('00:36:36');
  });
});

describe('Utilities.parseDate', () => {
  test.each([
    ['2026-10-05 21:07:09', 'Europe/Moscow', 'yyyy-MM-dd HH:mm:ss', '2026-10-05T18:07:09.000Z'],
    ['20261005', 'UTC', 'yyyyMMdd', '2026-10-05T00:00:00.000Z'],
    ['5.1.2026', 'UTC', 'd.M.yyyy', '2026-01-05T00:00:00.000Z'],
    ['2026-02-30', 'UTC', 'yyyy-MM-dd', '2026-03-02T00:00:00.000Z'],
    ['5 Oct 2026 6:07 PM', 'UTC', 'd MMM yyyy h:mm a', '2026-10-05T18:07:00.000Z'],
    ['2026-10-05T23:37:09+05:30', 'UTC', "yyyy-MM-dd'T'HH:mm:ssXXX", '2026-10-05T18:07:09.000Z'],
    ['2026-10-05T18:07:09Z', 'Asia/Kolkata', "yyyy-MM-dd'T'HH:mm:ssX", '2026-10-05T18:07:09.000Z'],
  ])('reads %s in %s by %s as %s', (text, zone, pattern, iso) => {
    expect(new Date(parseDate(text, zone, pattern)).toISOString()).toBe(iso);
  });

  test('refuses a text that does not fit', () => {
    expect(() => parseDate('soon', 'UTC', 'yyyy-MM-dd')).toThrow('Unparseable date: "soon"');
  });

  test.each(zones)('undoes formatDate to the second in %s', (zone) => {
    const pattern = "yyyy-MM-dd'T'HH:mm:ssXXX";
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_500_000_000 }), (second) => {
        return parseDate(formatDate(second * 1000, zone, pattern), 'UTC', pattern) === second * 1000;
      }),
    );
  });
});
