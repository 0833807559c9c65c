import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RankingMode, topAndFocus, leaderboard } from '../../../src/core/board/leaderboard.ts';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { evaluate } from '../../../src/core/kpis/evaluate.ts';
import type { Evidence } from '../../../src/core/kpis/evidence/evidence.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

function conversion(
  people: readonly (readonly [paid: number, leads: number])[],
  better: 'higher' | 'lower' = 'higher',
): Evidence {
  const rows = people.flatMap(([paid, leads], code) =>
    Array.from({ length: leads }, (_, i): PlainLead => ({
      who: `P${code}`,
      created: 1,
      paid: i < paid ? 2 : undefined,
    })),
  );
  const known = coreLeads([
    ...rows,
    ...people.map((_, code): PlainLead => ({ who: `P${code}`, created: 999, paid: undefined })),
  ]);
  const names = people.map((_, code) => `P${code}`);
  const codes = known.managers.codes.map((code) => names.indexOf(known.managers.names[code] ?? ''));
  const kpi = builtin('conversion');
  if (kpi === null) throw new Error('No conversion');
  return evaluate(
    { ...kpi, better },
    { ...known, managers: { names, codes } },
    { period: null, asOfDay: DAY_ZERO + 100 },
  );
}

type BoardMode = Exclude<RankingMode, 'target'>;
const names = (count: number): string[] => Array.from({ length: count }, (_, code) => `P${code}`);
const board = (people: readonly (readonly [number, number])[], mode: BoardMode = 'fair') =>
  leaderboard(conversion(people), null, mode, names(people.length)).standings;

const people = fc.array(
  fc.integer({ min: 0, max: 60 }).chain((leads) => fc.tuple(fc.integer({ min: 0, max: leads }), fc.constant(leads))),
  { minLength: 1, maxLength: 8 },
);
const modes = fc.constantFrom<BoardMode>('fair', 'cautious', 'raw');

describe('laws of a board', () => {
  test('everybody is on it once, those without leads last and without a place', () => {
    fc.assert(
      fc.property(people, modes, (team, mode) => {
        const standings = board(team, mode);
        expect([...standings.map(({ manager }) => manager)].sort((x, y) => x - y)).toEqual(team.map((_, code) => code));
        const ranked = standings.map(({ place }) => place !== null);
        expect(ranked).toEqual([...ranked].sort((x, y) => Number(y) - Number(x)));
        const least = mode === 'raw' ? 1 : 5;
        for (const { manager, place } of standings) expect(place === null).toBe((team[manager]?.[1] ?? 0) < least);
      }),
    );
  });
  test('places are 1 + how many stand before, and the span of places holds them', () => {
    fc.assert(
      fc.property(people, modes, (team, mode) => {
        const ranked = board(team, mode).filter(({ place }) => place !== null);
        ranked.forEach(({ place, couldBe }, i) => {
          const shared = ranked.findIndex((other) => other.place === place);
          expect(place).toBe(shared + 1);
          expect(shared).toBeLessThanOrEqual(i);
          expect(couldBe?.first).toBeGreaterThanOrEqual(1);
          expect(couldBe?.first).toBeLessThanOrEqual(place ?? NaN);
          expect(couldBe?.last).toBeGreaterThanOrEqual(place ?? NaN);
          expect(couldBe?.last).toBeLessThanOrEqual(ranked.length);
        });
      }),
    );
  });
  test('the fair value lies between the raw one and the team’s', () => {
    fc.assert(
      fc.property(people, (team) => {
        const [paid, leads] = [0, 1].map((at) => team.reduce((sum, one) => sum + (one[at] ?? 0), 0));
        for (const { value, fair } of board(team)) {
          if (value === null || fair === null) continue;
          const mean = (paid ?? 0) / (leads ?? 1);
          expect(fair).toBeGreaterThanOrEqual(Math.min(value, mean) - 1e-9);
          expect(fair).toBeLessThanOrEqual(Math.max(value, mean) + 1e-9);
        }
      }),
    );
  });
  test('whoever has fewer than five leads has no place and stands below, by leads', () => {
    fc.assert(
      fc.property(people, fc.constantFrom<BoardMode>('fair', 'cautious'), (team, mode) => {
        const standings = board(team, mode);
        const few = standings.filter(({ leads }) => leads < 5);
        expect(standings.slice(standings.length - few.length)).toEqual(few);
        expect(few.map(({ leads }) => leads)).toEqual(few.map(({ leads }) => leads).sort((x, y) => y - x));
        for (const { place, early, couldBe, leads } of standings)
          expect([place === null, early, couldBe === null]).toEqual([
            leads < 5,
            leads < 5 ? leads || null : null,
            leads < 5,
          ]);
      }),
    );
  });
});

// A generator of its own, so that the 60 teams are the same everywhere.
test('one lead is never third of eight: in 60 random teams it has no place, and the spans hold seven', () => {
  let seed = 20260930;
  const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
  for (let team = 0; team < 60; team++) {
    const others = Array.from({ length: 7 }, (): [number, number] => {
      const leads = 20 + Math.floor(100 * random());
      return [Math.floor(leads * 0.4 * random()), leads];
    });
    const standings = board([...others, [team % 2, 1]]);
    expect(standings[7]).toMatchObject({ manager: 7, place: null, early: 1, couldBe: null, leads: 1 });
    expect(Math.max(...standings.map(({ couldBe }) => couldBe?.last ?? 0))).toBe(7);
  }
});

test('where less is better the least is first, and two leads with the least stand below', () => {
  const team = [
    [0, 2],
    [40, 100],
  ] as const;
  const { standings } = leaderboard(conversion(team, 'lower'), null, 'fair', names(2));
  expect(standings.map(({ manager, place, early }) => [manager, place, early])).toEqual([
    [1, 1, null],
    [0, null, 2],
  ]);
});

describe('a cut', () => {
  const standings = board(
    [
      [9, 10],
      [8, 10],
      [8, 10],
      [5, 10],
      [4, 10],
      [0, 0],
    ],
    'raw',
  );
  const cutTo = (top: number | null, focus: number | null): number[] =>
    topAndFocus(standings, top, focus).map(({ manager }) => manager);
  test.each([
    ['nothing asked: all', null, null, [0, 1, 2, 3, 4, 5]],
    ['top 2 keeps the tie', 2, null, [0, 1, 2]],
    ['top 3 too', 3, null, [0, 1, 2]],
    ['focus on one without a place, who stands alone', null, 5, [5]],
    ['top never shows who has no place', 99, null, [0, 1, 2, 3, 4]],
    ['both are joined, neighbours have a place', 1, 4, [0, 2, 3, 4]],
  ])('%s', (_title, top, focus, expected) => expect(cutTo(top, focus)).toEqual(expected));
});
