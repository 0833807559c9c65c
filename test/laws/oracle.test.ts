import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Row, type When, dateOf, paidOf, rowsKnownOn, school, sheetOf } from '../support/school.ts';
import { withHost } from '../support/withHost.ts';
import { formula } from '../support/formula.ts';

const KPI = formula('KPI');

/** The same figures the plain way: rows as objects, filtered and counted, after the words of the rules. */
interface Asked {
  readonly from: number | null;
  readonly to: number | null;
  readonly asOf: number;
  /** The time of day of every date but the response, which has its own. */
  readonly hour: number;
}
const lostOf = (row: Row): When => (paidOf(row) === null && row.status === 'Lost' ? (row.closed ?? 'sometime') : null);
const closedOf = (row: Row): When => paidOf(row) ?? lostOf(row);
const createdOf = (row: Row): When => row.created ?? 'sometime';

const known = (when: When, { asOf }: Asked): boolean => when === 'sometime' || (when !== null && when <= asOf);
const inside = (when: When, asked: Asked): boolean => {
  if (!known(when, asked)) return false;
  if (when === 'sometime') return asked.from === null;
  return when !== null && (asked.from === null || (when >= asked.from && when <= (asked.to ?? 0)));
};
const share = (some: number, all: number): number | '' => (all === 0 ? '' : some / all);

function rate(rows: readonly Row[], asked: Asked, from: (row: Row) => When, to: (row: Row) => When): number | '' {
  const there = rows.filter((row) => inside(from(row), asked));
  return share(there.filter((row) => known(to(row), asked)).length, there.length);
}

function within(
  rows: readonly Row[],
  asked: Asked,
  from: (row: Row) => When,
  to: (row: Row) => When,
  days: number,
): number | '' {
  const ripe = rows.flatMap((row) => {
    const [start, end] = [from(row), to(row)];
    if (typeof start !== 'number' || end === 'sometime' || !inside(start, asked) || start + days > asked.asOf)
      return [];
    return [end !== null && end - start <= days];
  });
  return share(ripe.filter(Boolean).length, ripe.length);
}

function revenue(rows: readonly Row[], asked: Asked): number {
  const earned = rows.filter((row) => inside(paidOf(row), asked)).map((row) => row.amount ?? 0);
  const back = rows
    .filter((row) => paidOf(row) !== null && inside(row.refunded, asked))
    .map((row) => -(row.amount ?? 0));
  return [...earned, ...back].reduce((sum, money) => sum + money, 0);
}

function average(rows: readonly Row[], asked: Asked): number | '' {
  const checks = rows
    .filter((row) => inside(paidOf(row), asked))
    .flatMap(({ amount }) => (amount === null ? [] : [amount]));
  return share(
    checks.reduce((sum, money) => sum + money, 0),
    checks.length,
  );
}

interface Followed {
  readonly start: number;
  readonly arrived: boolean;
  readonly days: number;
}

function followedIn(rows: readonly Row[], asked: Asked): Followed[] {
  return rows
    .flatMap((row) => {
      const paid = paidOf(row);
      if (row.created === null || paid === 'sometime' || !inside(row.created, asked)) return [];
      const arrived = paid !== null && paid <= asked.asOf;
      return [{ start: row.created, arrived, days: (arrived ? paid : asked.asOf) - row.created }];
    })
    .filter(({ days }) => days >= 0);
}

/** Kaplan-Meier by asking on each day who is still waiting, one person at a time. */
function firstDayOf(people: readonly Followed[], share: number): number | '' {
  for (let day = 0; day <= 400; day++) if (arrivedBy(people, day) >= share - 1e-9) return day;
  return '';
}

function arrivedBy(people: readonly Followed[], last: number): number {
  let waiting = 1;
  for (let day = 0; day <= last; day++) {
    const atRisk = people.filter(({ days }) => days >= day).length;
    const events = people.filter(({ days, arrived }) => arrived && days === day).length;
    if (events > 0) waiting *= 1 - events / atRisk;
  }
  return 1 - waiting;
}

function cycle(rows: readonly Row[], asked: Asked): number | '' {
  const people = followedIn(rows, asked);
  const isOld = people.some(({ start }) => start + 90 <= asked.asOf);
  const came = people.filter(({ arrived, days }) => arrived && days <= 90).length;
  return isOld && came >= 3 ? firstDayOf(people, arrivedBy(people, 90) / 2) : '';
}

/** Kaplan-Meier again, minute by minute of those who answered; unanswered leads wait until the end of the day that is asked about. */
function responseTime(rows: readonly Row[], asked: Asked): number | '' {
  const people = rows.flatMap(({ created, response }) => {
    if (created === null || !inside(created, asked)) return [];
    const arrived = response !== null && response < asked.asOf + 1;
    const minutes = Math.round(((arrived ? response : asked.asOf + 1) - created - asked.hour / 24) * 1440);
    // After 30 days an hour is exact enough.
    return minutes < 0 ? [] : [{ arrived, at: minutes < 43_200 ? minutes : Math.floor(minutes / 60) * 60 }];
  });
  let waiting = 1;
  for (const minute of [...new Set(people.filter(({ arrived }) => arrived).map(({ at }) => at))].sort(
    (a, b) => a - b,
  )) {
    const events = people.filter(({ arrived, at }) => arrived && at === minute).length;
    waiting *= 1 - events / people.filter(({ at }) => at >= minute).length;
    if (waiting <= 0.5 + 1e-9) return minute / 60;
  }
  return '';
}

/** The first payment of each client, and when the second one came. */
function firstPayments(rows: readonly Row[]): { row: Row; second: When }[] {
  const order = (when: When): number => (typeof when === 'number' ? when : Infinity);
  const clients = [...new Set(rows.map(({ client }) => client))].filter((client) => client !== '');
  return clients.flatMap((client) => {
    const paid = rows.filter((row) => row.client === client && paidOf(row) !== null);
    const [row, second] = [...paid].sort((a, b) => order(paidOf(a)) - order(paidOf(b)));
    return row === undefined ? [] : [{ row, second: second === undefined ? null : paidOf(second) }];
  });
}

const ORACLES: Readonly<Record<string, (rows: readonly Row[], asked: Asked) => number | ''>> = {
  conversion: (rows, asked) => rate(rows, asked, createdOf, paidOf),
  win_rate: (rows, asked) => rate(rows, asked, closedOf, paidOf),
  'webinar > lost': (rows, asked) => rate(rows, asked, (row) => row.webinar, lostOf),
  sales: (rows, asked) => rows.filter((row) => inside(paidOf(row), asked)).length,
  revenue,
  average_check: average,
  cycle,
  half_paid: (rows, asked) => firstDayOf(followedIn(rows, asked), 0.5),
  retention: (rows, asked) => {
    const gone = within(
      rows,
      asked,
      paidOf,
      (row) => (row.left === null ? row.refunded : Math.min(row.left, row.refunded ?? Infinity)),
      90,
    );
    return gone === '' ? '' : 1 - gone;
  },
  refunds: (rows, asked) => within(rows, asked, paidOf, (row) => row.refunded, 30),
  response: (rows, asked) => responseTime(rows, asked),
  emails: (rows, asked) => {
    const known = rows
      .filter((row) => inside(row.call, asked))
      .flatMap(({ emails }) => (emails === null ? [] : [emails]));
    return share(
      known.reduce((sum, emails) => sum + emails, 0),
      known.length,
    );
  },
  calls: (rows, asked) =>
    rows.filter((row) => inside(createdOf(row), asked)).reduce((sum, { calls }) => sum + (calls ?? 0), 0),
  dropoff: (rows, asked) => {
    const told = rows.filter(
      (row) => row.webinar !== null && inside(row.webinar, asked) && row.webinar + 14 <= asked.asOf,
    );
    const gone = told.filter((row) => {
      const [start, paid] = [row.webinar ?? 0, paidOf(row)];
      const wentOn = [row.call, paid].some(
        (at) => at !== null && known(at, asked) && (at === 'sometime' || at >= start),
      );
      return !wentOn || (row.left !== null && row.left <= asked.asOf);
    });
    return share(gone.length, told.length);
  },
  referral: (rows, asked) => {
    const clients = firstPayments(rows).filter(({ row }) => inside(paidOf(row), asked));
    return share(
      clients.filter(({ row: { client } }) =>
        rows.some((row) => row.by === client && row.client !== client && known(createdOf(row), asked)),
      ).length,
      clients.length,
    );
  },
  repeat: (rows, asked) => {
    const ripe = firstPayments(rows).filter(({ row, second }) => {
      const paid = paidOf(row);
      return typeof paid === 'number' && inside(paid, asked) && paid + 180 <= asked.asOf && second !== 'sometime';
    });
    return share(
      ripe.filter(({ row, second }) => typeof second === 'number' && second - Number(paidOf(row)) <= 180).length,
      ripe.length,
    );
  },
  nps: (rows, asked) => {
    const told = rows.filter((row) => row.nps !== null && inside(row.nps_day ?? paidOf(row) ?? 'sometime', asked));
    const points = told.map(({ nps }): number => (Number(nps) >= 9 ? 100 : Number(nps) <= 6 ? -100 : 0));
    return share(
      points.reduce((sum, one) => sum + one, 0),
      points.length,
    );
  },
  'created > paid in 7': (rows, asked) => within(rows, asked, (row) => row.created, paidOf, 7),
  'created > paid in 60': (rows, asked) => within(rows, asked, (row) => row.created, paidOf, 60),
  'webinar > closed in 14': (rows, asked) => within(rows, asked, (row) => row.webinar, closedOf, 14),
};

const asked = fc.record({
  period: fc.option(fc.tuple(fc.integer({ min: 0, max: 250 }), fc.nat(120))),
  asOf: fc.integer({ min: 0, max: 300 }),
  hour: fc.integer({ min: 0, max: 23 }),
});

describe.each(Object.entries(ORACLES))('%s', (kpi, oracle) => {
  test('is what a plain count of row objects says, for the team and for each manager', () => {
    fc.assert(
      fc.property(school, asked, (rows, { period, asOf, hour }) => {
        const plain: Asked = { from: period && period[0], to: period && period[0] + period[1], asOf, hour };
        const cells = period && [[dateOf(period[0]), dateOf(period[0] + period[1], 23)]];
        withHost({}, () => {
          const data = sheetOf(rows, hour);
          const people = [...new Set(rows.map(({ manager }) => manager))].filter((name) => name !== '');
          const team = KPI(data, kpi, '', cells, dateOf(asOf, 12));
          const known = rowsKnownOn(rows, asOf);
          // Before the first lead there is nothing to count.
          const wrong = [difference(team, known.length === 0 ? '' : oracle(known, plain))];
          // Whose client it is, is told by the first payment of all.
          for (const name of ['referral', 'repeat'].includes(kpi) ? [] : people) {
            const own = known.filter(({ manager }) => manager === name);
            const value = KPI(data, kpi, name, cells, dateOf(asOf, 12));
            // A total of somebody who was not there at all is blank, not 0; where it is a number it is the right one.
            if (value !== '' || oracle(own, plain) !== 0) wrong.push(difference(value, oracle(own, plain), name));
          }
          expect(wrong.filter((one) => one !== null)).toEqual([]);
        });
      }),
      { numRuns: 250 },
    );
  });
});

/** Null where a value is the expected one, to nine places after the point. */
function difference(value: unknown, expected: number | '', who = 'the team'): string | null {
  const isNear = typeof value === 'number' && expected !== '' && Math.abs(value - expected) < 5e-10;
  return isNear || value === expected ? null : `${who}: ${String(value)}, expected ${expected}`;
}
