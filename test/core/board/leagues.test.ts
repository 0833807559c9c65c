import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaguesOf } from '../../../src/core/board/leagues.ts';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { evaluate } from '../../../src/core/kpis/evaluate.ts';
import { type Kpi, roadKpi } from '../../../src/core/kpis/kpi.ts';
import { monthsPeriod } from '../../../src/core/time/period.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

const CONVERSION: Kpi = builtin('conversion') ?? roadKpi('', '', '', null);
const on = (month: number, day = 1): number => dayOf(2027, month, day) - DAY_ZERO;

/** Of each person how many of ten leads paid in January, February and March; null: no leads. */
type Team = Readonly<Record<string, readonly (number | null)[]>>;

const rowsOf = (team: Team): PlainLead[] =>
  Object.entries(team).flatMap(([who, paid]) =>
    paid.flatMap((n, i) =>
      n === null
        ? []
        : Array.from({ length: 10 }, (_, lead): PlainLead => ({
            who,
            created: on(i + 1, 5),
            paid: lead < n ? on(i + 1, 9) : undefined,
          })),
    ),
  );

function leagues(team: Team, size: number, kpi = CONVERSION, rows = rowsOf(team)) {
  const leads = coreLeads(rows);
  const [before, last, now] = [1, 2, 3].map((month) =>
    evaluate(kpi, leads, { period: monthsPeriod(2027, month, 1), asOfDay: dayOf(2027, 4, 30) }),
  );
  if (!before || !last || !now) throw new Error('three periods');
  const { names } = leads.managers;
  return leaguesOf({ now, last, before }, size, names).map(({ manager, ...place }) => ({
    who: names[manager],
    ...place,
  }));
}
const drawn = (team: Team, size: number): unknown[] =>
  leagues(team, size).map(({ who, league, place, previous, next }) => [league, place, who, previous, next]);

describe('leagues', () => {
  test('are cut by the last period, ranked inside by this one, and the next are cut by this one', () =>
    expect(drawn({ Anna: [2, 9, 3], Boris: [9, 8, 4], Clara: [8, 2, 9], Dan: [1, 1, 1] }, 2)).toEqual([
      [1, 1, 'Boris', 1, 1],
      [1, 2, 'Anna', 2, 2],
      [2, 1, 'Clara', 1, 1],
      [2, 2, 'Dan', 2, 2],
    ]));
  test('take newcomers at the team’s level, and keep those who have no leads now without a place', () =>
    expect(
      drawn({ Anna: [5, 9, 5], Boris: [5, 8, null], New: [null, null, 6], Clara: [5, 2, 5], Dan: [5, 1, 4] }, 2),
    ).toEqual([
      // Of five with at most two in a league one would be alone, so the upper league has three.
      [1, 1, 'New', null, 1],
      [1, 2, 'Anna', 1, 1],
      [1, null, 'Boris', 1, null],
      [2, 1, 'Clara', 2, 2],
      [2, 2, 'Dan', 2, 2],
    ]));
  test('share a place where people are equal', () =>
    expect(leagues({ Anna: [5, 9, 5], Boris: [5, 8, 5], Clara: [1, 1, 4] }, 5).map(({ place }) => place)).toEqual([
      1, 1, 3,
    ]));
  test('take one lucky lead for the team’s level, and give it no place: it is too early', () => {
    const team = { Anna: [5, 6, 6], Boris: [5, 6, 5], Clara: [5, 3, 3], Dan: [5, 3, 4] };
    const lucky = [2, 3].map((month): PlainLead => ({ who: 'Lucky', created: on(month, 5), paid: on(month, 6) }));
    const all = leagues(team, 3, CONVERSION, [...rowsOf(team), ...lucky]);
    expect(all.map(({ league, who, place, early, next }) => [league, place, who, early, next])).toEqual([
      [1, 1, 'Anna', null, 1],
      [1, 2, 'Boris', null, 1],
      [1, null, 'Lucky', 1, null],
      [2, 1, 'Dan', null, 2],
      [2, 2, 'Clara', null, 2],
    ]);
  });
  test('of those who pay faster are the upper ones where less is better', () => {
    const cycle = builtin('half_paid') ?? CONVERSION;
    const row = (who: string, days: number) =>
      Array.from({ length: 20 }, (_, i): PlainLead => ({ who, created: on(2, 1), paid: on(2, 1) + days + (i % 3) }));
    const rows = [...row('Slow', 20), ...row('Fast', 3), ...row('Middle', 10), ...row('Late', 26)];
    expect(leagues({}, 2, cycle, rows).map(({ who, league }) => [league, who])).toEqual([
      [1, 'Fast'],
      [1, 'Middle'],
      [2, 'Late'],
      [2, 'Slow'],
    ]);
  });
  test('hold everybody together while nobody paid, in the order of names', () =>
    expect(drawn({ Boris: [0, 0, 0], Anna: [0, 0, 0] }, 5)).toEqual([
      [1, 1, 'Anna', 1, 1],
      [1, 1, 'Boris', 1, 1],
    ]));
  test('are none without leads', () => expect(leagues({ Anna: [3, null, null] }, 5)).toEqual([]));
});

describe('laws', () => {
  const months = fc.tuple(...[1, 2, 3].map(() => fc.option(fc.nat(10), { freq: 4 })));
  const teams = fc
    .array(months, { minLength: 1, maxLength: 14 })
    .filter((all) => all.some((paid) => paid.some((n) => n !== null)))
    .map((all): Team => Object.fromEntries(all.map((paid, i) => [`Person ${String.fromCharCode(65 + i)}`, paid])));
  test('everybody with leads now or last time is in one league; sizes differ by at most one, fit, and nobody is alone', () => {
    fc.assert(
      fc.property(teams, fc.integer({ min: 2, max: 6 }), (team, size) => {
        const all = leagues(team, size);
        const there = Object.entries(team).flatMap(([who, [, last, now]]) =>
          (last ?? now ?? null) === null ? [] : [who],
        );
        expect(all.map(({ who }) => who).sort()).toEqual(there.sort());
        const numbers = all.map(({ league }) => league);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        const sizes = [...new Set(numbers)].map((league) => numbers.filter((one) => one === league).length);
        if (sizes.length === 0) return;
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
        expect(Math.max(...sizes)).toBeLessThanOrEqual(Math.max(3, size));
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(Math.min(2, there.length));
      }),
    );
  });
  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(teams, (team) => {
        const rows = rowsOf(team);
        expect(leagues({}, 3, CONVERSION, [...rows].reverse())).toEqual(leagues({}, 3, CONVERSION, rows));
      }),
      { numRuns: 50 },
    );
  });
  test('who stands exactly at the level of the team equals a newcomer, whatever the last digit of a sum is', () => {
    const team = { A: [8, null, null], B: [null, 0, null], C: [7, null, null], D: [4, null, null], E: [9, null, null] };
    const rows = rowsOf(team);
    expect(leagues({}, 3, CONVERSION, [...rows].reverse())).toEqual(leagues({}, 3, CONVERSION, rows));
  });
  test('in a league above nobody was weaker last time', () => {
    fc.assert(
      fc.property(teams, (team) => {
        const all = leagues(team, 3).filter(({ who = '' }) => (team[who]?.[1] ?? null) !== null);
        // Ten leads each: the fair value goes as the number of those who paid.
        all.forEach((one, i) => {
          const below = all.slice(i + 1).filter(({ league }) => league > one.league);
          for (const other of below)
            expect(team[one.who ?? '']?.[1]).toBeGreaterThanOrEqual(team[other.who ?? '']?.[1] ?? NaN);
        });
      }),
    );
  });
});
