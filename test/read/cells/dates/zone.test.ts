import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoDay } from '../../../../src/core/time/days.ts';
import { zoneOf } from '../../../../src/read/cells/dates/zone.ts';
import { localDate } from '../../../support/cells.ts';
import { zoneNamed } from '../../../support/found.ts';
import { localText } from '../../../support/withHost.ts';

const ZONES = [
  'UTC',
  'Europe/Moscow',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Havana',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Apia',
  'Pacific/Chatham',
];

const [FROM, TO] = [Date.UTC(1970, 0, 1), Date.UTC(2100, 11, 31)];
/** A serial written as a clock shows it, to the second. */
const shown = (serial: number): string => {
  const seconds = Math.floor((serial - Math.floor(serial)) * 86400 + 1e-4);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${isoDay(serial)} ${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};

describe.each(ZONES)('in %s', (name) => {
  const zone = zoneNamed(name);

  test('random instants of 1970 to 2100 have the time that the calendar shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: FROM / 1000, max: TO / 1000 }), (second) => {
        expect(shown(zone.serialOf(second * 1000))).toBe(localText(second * 1000, name));
      }),
      { numRuns: 3000 },
    );
  });

  test('every hour around the clock changes of 2026 too, and is known from then on', () => {
    const hours = Array.from({ length: 365 * 24 }, (_, hour) => Date.UTC(2026, 0, 1) + hour * 3_600_000);
    const wrong = hours.filter((instant) => shown(zone.serialOf(instant)) !== localText(instant, name));
    expect(wrong).toEqual([]);
    expect(hours.filter((instant) => zone.knownSerialOf(instant) !== zone.serialOf(instant))).toEqual([]);
    expect(zoneNamed(name).knownSerialOf(Date.UTC(2026, 0, 1))).toBeNaN();
  });

  test('an instant comes back from its local time, also in an hour that the clock shows twice', () => {
    const quarters = Array.from({ length: 365 * 96 }, (_, quarter) => Date.UTC(2026, 0, 1) + quarter * 900_000);
    expect(quarters.filter((instant) => zone.instantOf(zone.serialOf(instant)) !== instant)).toEqual([]);
    expect(quarters.filter((instant) => zone.instantOf(zone.knownSerialOf(instant)) !== instant)).toEqual([]);
  });

  test('between two local times passes what passes between their instants', () => {
    const second = fc.integer({ min: FROM / 1000, max: TO / 1000 });
    fc.assert(
      fc.property(second, fc.integer({ min: 0, max: 400_000 }), (from, seconds) => {
        const [start, end] = [from, from + seconds].map((at) => zone.serialOf(at * 1000));
        expect(zone.elapsed(start ?? NaN, end ?? NaN) * 86_400).toBeCloseTo(seconds, 4);
      }),
      { numRuns: 1000 },
    );
  });

  test('a local time goes there and back; one that the clock skips stays on its day', () => {
    const serial = fc.integer({ min: dayOf(1970, 1, 2) * 96, max: dayOf(2100, 1, 1) * 96 }).map((q) => q / 96);
    fc.assert(
      fc.property(serial, (local) => {
        const back = zone.serialOf(zone.instantOf(local));
        // Samoa skipped a whole day.
        if (!(name === 'Pacific/Apia' && isoDay(local) === '2011-12-30')) expect(isoDay(back)).toBe(isoDay(local));
        expect(back).toBeGreaterThan(local - 1e-8);
      }),
      { numRuns: 2000 },
    );
  });

  test('midnight of every day of 2016 to 2019 keeps its day, where clocks go forward at midnight too', () => {
    const days = Array.from({ length: 1461 }, (_, i) => dayOf(2016, 1, 1) + i);
    expect(days.filter((day) => Math.floor(zone.serialOf(zone.instantOf(day))) !== day).map(isoDay)).toEqual([]);
  });
});

test('of a text in an hour that the clock shows twice the second time is meant where the first would be before', () => {
  const zone = zoneNamed('Europe/Berlin');
  const at = (hour: number, minute: number): number => dayOf(2026, 10, 25) + hour / 24 + minute / 1440;
  expect(zone.elapsed(at(2, 50), at(2, 30)) * 1440).toBeCloseTo(40, 6);
  expect(zone.elapsed(at(1, 50), at(2, 30)) * 1440).toBeCloseTo(40, 6);
  expect(zone.elapsed(at(1, 50), at(3, 30)) * 1440).toBeCloseTo(160, 6);
  // What is before in any case stays before.
  expect(zone.elapsed(at(2, 50), at(1, 30))).toBeLessThan(0);
});

test('a time to the millisecond comes back as it was', () => {
  const zone = zoneNamed('Europe/Moscow');
  const last = Date.UTC(2026, 8, 1, 20, 59, 59, 999);
  expect(zone.instantOf(zone.serialOf(last))).toBe(last);
});

describe('the slow formatter is asked seldom', () => {
  const asks = (name: string, instants: readonly number[]): number => {
    let asked = 0;
    const zone = zoneOf((instant) => {
      asked++;
      return localText(instant, name);
    });
    instants.forEach((instant) => zone.serialOf(instant));
    return asked;
  };
  const year = Array.from({ length: 50_000 }, (_, i) => Date.UTC(2026, 0, 1) + i * 600_000);

  test('50,000 dates of a year without changes need at most one call per fortnight and one more', () => {
    expect(asks('Asia/Kolkata', year)).toBeLessThanOrEqual(28);
  });
  test('two clock changes cost at most 21 calls each: a fortnight has 2^20.2 seconds', () => {
    expect(asks('America/New_York', year)).toBeLessThanOrEqual(28 + 2 * 21);
  });
});

test('the process keeps its own zone: serials depend on the named zone only', () => {
  const before = process.env['TZ'];
  const instant = localDate('2026-07-01T00:30', 'Europe/Moscow').getTime();
  expect(shown(zoneNamed('Europe/Moscow').serialOf(instant))).toBe('2026-07-01 00:30:00');
  expect(shown(zoneNamed('America/New_York').serialOf(instant))).toBe('2026-06-30 17:30:00');
  expect(process.env['TZ']).toBe(before);
});
