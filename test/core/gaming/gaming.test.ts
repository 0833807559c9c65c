import { describe, expect, test } from 'vitest';
import { seeded } from '../../../playground/sample/random.ts';
import { civilOf, dayOf, weekdayOf } from '../../../src/core/time/days.ts';
import { gamingOf } from '../../../src/core/gaming/gaming.ts';
import type { GamingSign, SignSeen } from '../../../src/core/gaming/gamingSigns.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';
import { AS_OF, type Draft, NAMES, day, honestTeam, isLast, sightings } from '../../support/setups/honestTeam.ts';

const found = (sign: GamingSign, rows: readonly PlainLead[]): SignSeen | undefined =>
  sightings(rows).find((sighting) => sighting.sign === sign);
/** Sales of two people on given days; the second is the rest of the team. */
const sale = (who: string, paid: number, more: Readonly<Record<string, number | string>> = {}): Draft => ({
  who,
  paid,
  created: paid - 10,
  ...more,
});

describe('what is played is seen', () => {
  test('the same client, amount and day paid twice, against what chance would make', () => {
    const rows = honestTeam(1);
    const twice = rows
      .filter(({ who, paid }) => who === 'Boris' && paid !== undefined && Number(paid) < AS_OF)
      .slice(0, 3);
    const seen = found('paidTwice', [...rows, ...twice]);
    expect(seen).toMatchObject({ count: 3, leads: [...twice.map((row) => rows.indexOf(row)), 600, 601, 602] });
    expect(seen?.expected).toBeLessThan(0.05);
  });

  test('not when another person, another day or another amount was paid, nor gifts', () => {
    const base = honestTeam(1);
    const again = base.filter(({ who, paid }) => who === 'Boris' && paid !== undefined).slice(0, 3);
    const add = (change: (row: Draft) => PlainLead): SignSeen | undefined =>
      found('paidTwice', [...base, ...again.map(change)]);
    expect(add((row) => ({ ...row, who: 'Anna' }))).toBeUndefined();
    expect(add((row) => ({ ...row, paid: day(row, 'paid') - 1 }))).toBeUndefined();
    expect(add((row) => ({ ...row, amount: Number(row.amount) + 1 }))).toBeUndefined();
    const gifts = [...base, ...again, ...again].map((row) => ({ ...row, amount: 0 }));
    expect(found('paidTwice', gifts)).toBeUndefined();
  });

  test('clients who buy several places on one day are expected to where most of them do', () => {
    // Two clients, two days: every second pair of leads agrees by chance.
    const rows = Array.from({ length: 40 }, (_, i) =>
      sale('Anna', 100 + (i % 2), { client: `C${i % 4 < 2}`, amount: 1 }),
    );
    expect(found('paidTwice', rows)).toBeUndefined();
  });

  test('leads of one client entered again and again on one day, where the team does not', () => {
    const rows = honestTeam(2);
    const bulk = Array.from({ length: 6 }, (_, i) => ({
      who: 'Clara',
      client: `bulk ${i % 2}`,
      created: 50 + (i % 2),
    }));
    expect(found('bulk', [...rows, ...bulk])).toMatchObject({ count: 4, leads: [600, 601, 602, 603, 604, 605] });
    // A form that is sent twice makes no group of three.
    expect(found('bulk', [...rows, ...bulk.slice(0, 4)])).toBeUndefined();
    // All do it: that is how clients come here.
    const all = NAMES.flatMap((who, i) => bulk.map((row) => ({ ...row, who, client: `${row.client} ${i}` })));
    expect(found('bulk', [...rows, ...all])).toBeUndefined();
  });

  test('one person’s sales on the last 3 days of months, against the team in the same months', () => {
    const rows = honestTeam(3).map((row) => {
      const paid = day(row, 'paid');
      if (row.who !== 'Boris' || !(paid <= AS_OF) || paid % 3 !== 0) return row;
      const { year, month } = civilOf(DAY_ZERO + paid);
      return { ...row, paid: dayOf(year, month + 1, 1) - 1 - DAY_ZERO };
    });
    const seen = found('lastDays', rows);
    expect(seen?.manager).toBe(coreLeads(rows).managers.names.indexOf('Boris'));
    expect(seen?.leads.every((lead) => isLast(day(rows[lead] ?? {}, 'paid')))).toBe(true);
    expect(seen?.count).toBe(
      rows.filter((row) => row.who === 'Boris' && day(row, 'paid') <= AS_OF && isLast(day(row, 'paid'))).length,
    );
  });

  test('the expected share is that of the team in each month: 4 of 20 in one, 10 of 20 in the other', () => {
    const month = (first: number, who: string, last: number, other: number): Draft[] => [
      ...Array.from({ length: last }, () => sale(who, first + 29)),
      ...Array.from({ length: other }, () => sale(who, first + 5)),
    ];
    const rows = [
      ...month(1, 'Anna', 4, 1),
      ...month(1, 'Team', 0, 15),
      ...month(62, 'Anna', 10, 0),
      ...month(62, 'Team', 0, 10),
    ];
    const seen = found('lastDays', rows);
    expect(seen).toMatchObject({ manager: 0, count: 14, expected: 5 * (4 / 20) + 10 * (10 / 20) });
  });

  test('the whole team at once, where months end with a spike: a row of its own', () => {
    const random = seeded(4);
    const rows = [1, ...Array.from({ length: 499 }, () => random.whole(1, AS_OF))].map((paid) => sale('Anna', paid));
    for (const row of rows) {
      const { year, month, day: date } = civilOf(DAY_ZERO + day(row, 'paid'));
      if (date > 20 && random.chance(0.5)) row['paid'] = dayOf(year, month + 1, 1) - 1 - DAY_ZERO;
    }
    const seen = found('lastDays', rows);
    expect(seen?.manager).toBeNull();
    const whole = rows.filter((row) => isLast(day(row, 'paid')) && day(row, 'paid') <= AS_OF);
    expect(seen?.count).toBe(whole.length);
    expect(seen?.leads).toHaveLength(whole.length);
    expect(seen?.expected).toBeGreaterThan(35);
    expect(seen?.expected).toBeLessThan(65);
  });

  test('a weekday that sells well does not make a spike of the months that end with it', () => {
    const rows = Array.from({ length: AS_OF }, (_, i) => i + 1).flatMap((at) =>
      Array.from({ length: weekdayOf(DAY_ZERO + at) === 5 ? 6 : 1 }, () => sale('Anna', at)),
    );
    expect(found('lastDays', rows)).toBeUndefined();
  });

  test('payments dated before their lead, against the team', () => {
    const rows = honestTeam(5).map((row) => {
      const paid = day(row, 'paid');
      return row.who === 'Denis' && paid % 2 === 0 ? { ...row, created: paid + 2 } : row;
    });
    const seen = found('beforeCreated', rows);
    expect(seen?.leads.map((lead) => rows[lead]?.who)).toEqual(new Array(seen?.count).fill('Denis'));
    expect(seen?.count).toBe(
      rows.filter((row) => row.who === 'Denis' && day(row, 'paid') < day(row, 'created') && day(row, 'paid') <= AS_OF)
        .length,
    );
  });

  test('payments dated into a month that was over for more than a week when the row was changed', () => {
    const rows = honestTeam(6).map((row) => {
      const paid = day(row, 'paid');
      if (!(paid > 0)) return row;
      return { ...row, modified: row.who === 'Eva' ? paid + 40 : paid + 5 };
    });
    expect(found('changedLater', rows)).toMatchObject({
      count: rows.filter((row) => row.who === 'Eva' && day(row, 'paid') + 40 <= AS_OF).length,
      expected: expect.any(Number),
    });
    // A week after is what a weekend and a report take.
    const soon = rows.map((row) =>
      row.who === 'Eva' && row['paid'] ? { ...row, modified: day(row, 'paid') + 7 } : row,
    );
    expect(found('changedLater', soon)).toBeUndefined();
  });

  test('refunds within 30 days, against the team; young payments and refunds without a date tell nothing', () => {
    const rows = honestTeam(7).map((row) => {
      const paid = day(row, 'paid');
      return row.who === 'Filip' && paid > 0 ? { ...row, refunded: paid + 30 } : row;
    });
    const ripe = rows.filter((row) => row.who === 'Filip' && day(row, 'paid') + 30 <= AS_OF);
    const early = ripe.filter((row) => day(row, 'refunded') <= day(row, 'paid') + 30);
    expect(found('refunds', rows)?.count).toBe(early.length);
    const late = rows.map((row) =>
      row.who === 'Filip' && row['refunded'] ? { ...row, refunded: day(row, 'paid') + 31 } : row,
    );
    expect(found('refunds', late)).toBeUndefined();
    const undated = rows.map((row) => (row.who === 'Filip' && row['refunded'] ? { ...row, refunded: '?' } : row));
    expect(found('refunds', undated)).toBeUndefined();
  });

  test('sales that went with the calls and no longer do', () => {
    const random = seeded(8);
    const rows: Draft[] = [];
    for (let week = 0; week < 40; week++) {
      const monday = AS_OF - 7 * (40 - week) + 1;
      const calls = random.whole(2, 20);
      const sales = week < 32 ? Math.round(calls / 2) : random.whole(0, 2);
      for (let i = 0; i < calls; i++) rows.push({ who: 'Galina', created: monday, call: monday + (i % 7) });
      for (let i = 0; i < sales; i++) rows.push({ who: 'Galina', created: monday, paid: monday + (i % 7) });
    }
    const seen = found('effort', rows);
    const inLast = (id: string): number => rows.filter((row) => day(row, id) > AS_OF - 56).length;
    expect(seen).toMatchObject({ count: inLast('paid'), leads: [] });
    // Half a sale for a call, rounded up or down each week.
    expect(Math.abs((seen?.expected ?? 0) / inLast('call') - 0.5)).toBeLessThan(0.06);
    // A column of calls by the day of creation tells the same.
    const column = rows.map(({ call: _call, ...row }) => ({ ...row, calls: row['paid'] === undefined ? 1 : 0 }));
    expect(found('effort', column)).toMatchObject({ count: inLast('paid') });
    // Whose calls lead to sales as before is not looked at.
    expect(
      found('effort', rows.filter((row) => day(row, 'paid') <= AS_OF - 56 || !row['paid']).slice(0, 100)),
    ).toBeUndefined();
  });
});

describe('the table', () => {
  test('says what the data cannot show, and by which columns', () => {
    const { unchecked } = gamingOf(coreLeads([{ who: 'Anna', paid: 5 }]), DAY_ZERO + AS_OF);
    expect(unchecked).toEqual([
      { sign: 'paidTwice', columns: ['client'] },
      { sign: 'bulk', columns: ['client'] },
      { sign: 'beforeCreated', columns: ['created'] },
      { sign: 'changedLater', columns: ['modified'] },
      { sign: 'effort', columns: ['call', 'meeting', 'calls'] },
      { sign: 'refunds', columns: ['refunded'] },
    ]);
  });

  test('needs dates of payment, and is empty where there are no sales', () => {
    expect(() => sightings([{ who: 'Anna', created: 1 }])).toThrow(expect.objectContaining({ code: 'column-missing' }));
    expect(sightings([{ who: 'Anna', paid: '?' }])).toEqual([]);
    expect(sightings([{ who: 'Anna', paid: AS_OF + 1 }])).toEqual([]);
    expect(sightings([{ paid: 1 }])).toEqual([]);
  });

  test('knows nothing of the future', () => {
    const rows = honestTeam(7).map((row) =>
      row.who === 'Filip' && row['paid'] ? { ...row, refunded: day(row, 'paid') + 9 } : row,
    );
    const asOf = DAY_ZERO + 200;
    const known = rows.filter((row) => day(row, 'created') <= 200);
    const future = known.map((row) => {
      const past = Object.entries(row).filter(([, at]) => typeof at !== 'number' || at <= 200 || at >= 1000);
      return Object.fromEntries(past);
    });
    expect(
      gamingOf(coreLeads(rows), asOf).sightings.map(({ sign, count, expected }) => [sign, count, expected]),
    ).toEqual(gamingOf(coreLeads(future), asOf).sightings.map(({ sign, count, expected }) => [sign, count, expected]));
  });

  test('does not depend on the order of the rows, only the rows it names do', () => {
    const rows = honestTeam(7).map((row) =>
      row.who === 'Filip' && row['paid'] ? { ...row, refunded: day(row, 'paid') + 9 } : row,
    );
    const told = (all: readonly PlainLead[]): unknown[] => {
      const { names } = coreLeads(all).managers;
      return sightings(all).map(({ sign, manager, count, leads }) => [
        sign,
        manager === null ? null : names[manager],
        count,
        leads.map((lead) => JSON.stringify(all[lead])).sort(),
      ]);
    };
    expect(told(rows)).toHaveLength(1);
    expect(told([...rows].reverse())).toEqual(told(rows));
  });
});
