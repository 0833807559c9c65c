import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectedEvents } from '../../../../src/core/stats/survival/expectedEvents.ts';
import { SURVIVAL, peopleOf } from '../reference.ts';
import { MERCAPTOPURINE, PLACEBO, type Waiting, anyGroup, counted } from '../waiting.ts';

const anyTeam = fc.array(anyGroup, { minLength: 1, maxLength: 5 });

/** The textbook table: on every event day, events of all times the group's part of those at risk. */
function naiveExpected(team: readonly (readonly Waiting[])[], group: number): number {
  const all = team.flat();
  const days = new Set(all.filter((one) => one.arrived).map((one) => one.day));
  return [...days].reduce((sum, day) => {
    const atRisk = (people: readonly Waiting[]) => people.filter((one) => one.day >= day).length;
    const events = all.filter((one) => one.arrived && one.day === day).length;
    return sum + (events * atRisk(team[group] ?? [])) / atRisk(all);
  }, 0);
}

describe('expectedEvents', () => {
  test('agrees with the published 19.25 and 10.75 of the leukaemia trial', () => {
    const [first, second] = expectedEvents([counted(MERCAPTOPURINE), counted(PLACEBO)]);
    expect(first).toBeCloseTo(19.25, 2);
    expect(second).toBeCloseTo(10.75, 2);
  });

  test.each(Object.entries(SURVIVAL.tests))('agrees with survdiff of R: %s', (_name, { groups, expected }) => {
    const found = expectedEvents(groups.map((group) => counted(peopleOf([group]))));
    expect(found).toEqual(expected.map((events) => expect.closeTo(events, 8)));
  });

  test('expects of the whole team what the team did, and nothing of nobody', () => {
    expect(expectedEvents([counted(MERCAPTOPURINE), counted([])])).toEqual([expect.closeTo(9, 12), 0]);
    expect(expectedEvents([])).toEqual([]);
  });

  test('sums to all observed events', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const sum = expectedEvents(team.map(counted)).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(team.flat().filter((one) => one.arrived).length, 9);
      }),
    );
  });

  test('agrees with the textbook table of those at risk', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        expectedEvents(team.map(counted)).forEach((value, i) => expect(value).toBeCloseTo(naiveExpected(team, i), 9));
      }),
    );
  });

  test('does not depend on the order of groups, and doubles when every row is doubled', () => {
    fc.assert(
      fc.property(anyTeam, (team) => {
        const found = expectedEvents(team.map(counted));
        const reversed = expectedEvents([...team].reverse().map(counted)).reverse();
        const doubled = expectedEvents(team.map((people) => counted([...people, ...people])));
        found.forEach((value, i) => {
          expect(reversed[i]).toBeCloseTo(value, 9);
          expect(doubled[i]).toBeCloseTo(2 * value, 9);
        });
      }),
    );
  });
});
