import { afterEach, describe, expect, test } from 'vitest';
import type { Cell } from '../../src/read/cells/cell.ts';
import { localDate } from '../support/cells.ts';
import { withHost } from '../support/withHost.ts';
import { formula } from '../support/formula.ts';

const KPI = formula('KPI');
const KPI_DATA = formula('KPI_DATA');

const ZONES = ['UTC', 'Europe/Moscow', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'];
const own = process.env['TZ'];

afterEach(() => {
  if (own === undefined) delete process.env['TZ'];
  else process.env['TZ'] = own;
});

/** Late in the evening, early in the morning, and around both changes of the clock in New York (8 March, 1 November) and Auckland (5 April, 27 September). */
const LEADS = [
  ['Anna', '2026-03-07T23:30', '2026-03-09T00:30', 2],
  ['Boris', '2026-10-31T00:30', '2026-11-02T23:30', 2],
  ['Clara', '2026-04-04T23:30', '2026-04-06T00:30', 2],
  ['Dina', '2026-09-26T00:30', '2026-09-28T23:30', 2],
  ['Egor', '2026-01-31T23:59', '2026-02-01T00:00', 1],
] as const;

const typed = (zone: string): Cell[][] => [
  ['Manager', 'Created', 'Paid'],
  ...LEADS.map(([manager, created, paid]): Cell[] => [manager, localDate(created, zone), localDate(paid, zone)]),
];
const written = (): Cell[][] => [
  ['Manager', 'Created', 'Paid'],
  ...LEADS.map(([manager, created, paid]): Cell[] => [manager, created.replace('T', ' '), paid.replace('T', ' ')]),
];

describe.each(ZONES)('a spreadsheet in %s', (zone) => {
  describe.each(['UTC', 'America/Los_Angeles', 'Asia/Tokyo', 'Australia/Lord_Howe'])('a script in %s', (process_) => {
    test.each([
      ['Dates', () => typed(zone)],
      ['texts', written],
      ['KPI_DATA of Dates', () => KPI_DATA(typed(zone))],
    ])('%s: days between dates are whole calendar days, whatever the clocks did', (_title, cells) => {
      process.env['TZ'] = process_;
      withHost({ zone }, () => {
        for (const [manager, , , days] of LEADS) expect(KPI(cells(), 'half_paid', manager)).toBe(days);
        // Egor paid in the first minute of February, and came in the last of January.
        expect([KPI(cells(), 'sales', '', '2026-02'), KPI(cells(), 'conversion', '', '2026-01')]).toEqual([1, 1]);
      });
    });
  });
});

test('a moment that an export writes in UTC is the day of the spreadsheet', () => {
  const data = [
    ['Manager', 'Created', 'Paid'],
    ['Anna', '2026-03-31T20:30:00Z', '2026-03-31T21:30:00Z'],
  ];
  const sales = (zone: string): unknown => withHost({ zone }, () => KPI(data, 'sales', '', '2026-04'));
  expect(ZONES.map(sales)).toEqual([0, 1, 0, 1, 1]);
});
