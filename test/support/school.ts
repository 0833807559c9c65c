import fc from 'fast-check';
import type { Cell } from '../../src/read/cells/cell.ts';

/**
 * A lead as an object, for oracles that work row by row. Days are counted from 2026-01-01 as day 0.
 */
export interface Row {
  readonly manager: string;
  readonly created: number | null;
  readonly webinar: number | null;
  readonly paid: number | null;
  readonly status: 'Won' | 'Lost' | 'Open';
  readonly closed: number | null;
  readonly amount: number | null;
  readonly refunded: number | null;
  readonly left: number | null;
  /** When the first answer came: a day, with hours and minutes as a fraction. */
  readonly response: number | null;
  readonly call: number | null;
  readonly client: string;
  readonly by: string;
  readonly nps: number | null;
  readonly nps_day: number | null;
  readonly emails: number | null;
  readonly calls: number | null;
}

/** A milestone: a day, 'sometime' when it is known without a day, or null. */
export type When = number | 'sometime' | null;

/** When a row was paid: a lost one never, a won one on its closing day where no other is written. */
export function paidOf({ paid, status, closed }: Row): When {
  if (status === 'Lost') return null;
  return paid ?? (status === 'Won' ? (closed ?? 'sometime') : null);
}

/**
 * What was known at the end of a day: no rows that were created later, no later dates, no number
 * that a later date tells of, and no status of a later day.
 */
export function rowsKnownOn(rows: readonly Row[], asOf: number): Row[] {
  const by = (at: number | null): boolean => at === null || at < asOf + 1;
  const date = (at: number | null): number | null => (by(at) ? at : null);
  return rows
    .filter(({ created }) => by(created))
    .map((row) => {
      const closing = row.status === 'Won' ? (row.paid ?? row.closed) : row.closed;
      return {
        ...row,
        webinar: date(row.webinar),
        paid: date(row.paid),
        status: by(closing) ? row.status : 'Open',
        closed: date(row.closed),
        amount: by(row.status === 'Won' ? closing : row.paid) ? row.amount : null,
        refunded: date(row.refunded),
        left: date(row.left),
        response: date(row.response),
        call: date(row.call),
        nps: by(row.nps_day ?? row.paid) ? row.nps : null,
        nps_day: date(row.nps_day),
        emails: by(row.call) ? row.emails : null,
      };
    });
}

const YEAR = Date.UTC(2026, 0, 1);
const day = fc.option(fc.integer({ min: 0, max: 250 }), { freq: 3 });

/**
 * Rows of a made-up school, with blanks everywhere, payments before creation and statuses that
 * contradict dates.
 */
export const school: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    manager: fc.constantFrom('Anna', 'Boris', 'Clara', ''),
    created: day,
    webinar: day,
    paid: day,
    status: fc.constantFrom('Won', 'Lost', 'Open'),
    closed: day,
    amount: fc.option(fc.integer({ min: 0, max: 1000 })),
    refunded: fc.option(fc.integer({ min: 0, max: 250 }), { freq: 1 }),
    left: fc.option(fc.integer({ min: 0, max: 250 }), { freq: 1 }),
    response: fc.option(
      fc.tuple(fc.nat(250), fc.integer({ min: 1, max: 1439 })).map(([at, minute]) => at + minute / 1440),
    ),
    call: day,
    client: fc.constantFrom('Ann', 'Bob', 'Cid', 'Dan', ''),
    by: fc.constantFrom('Ann', 'Bob', 'Zed', '', ''),
    nps: fc.option(fc.nat(10)),
    nps_day: day,
    emails: fc.option(fc.nat(9)),
    calls: fc.option(fc.nat(9)),
  }),
  { minLength: 1, maxLength: 30 },
);

export const HEADERS =
  'Manager|Created|Webinar|Paid|Status|Close date|Amount|Refunded|Left|First response|Call|Client|Referred by|NPS|NPS date|Emails before call|Calls'.split(
    '|',
  );

/** The rows as a sheet in UTC; `hour` is the time of day of every date. */
export function sheetOf(rows: readonly Row[], hour = 0): Cell[][] {
  const date = (at: number | null): Cell => (at === null ? '' : dateOf(at, hour));
  return [
    HEADERS,
    ...rows.map((row): Cell[] => [
      row.manager,
      date(row.created),
      date(row.webinar),
      date(row.paid),
      row.status,
      date(row.closed),
      row.amount ?? '',
      date(row.refunded),
      date(row.left),
      row.response === null ? '' : dateOf(row.response),
      date(row.call),
      row.client,
      row.by,
      row.nps ?? '',
      date(row.nps_day),
      row.emails ?? '',
      row.calls ?? '',
    ]),
  ];
}

export function dateOf(at: number, hour = 0): Date {
  return new Date(YEAR + Math.round(at * 86_400_000) + hour * 3_600_000);
}
