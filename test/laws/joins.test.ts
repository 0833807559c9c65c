import { expect, test } from 'vitest';
import { pairsFound } from '../support/joins/pairs.ts';
import { triedJoins } from '../support/joins/tried.ts';

const [SEED, SETS] = [1, 100];
const PEOPLE = 2000;

test(`${SETS} made sets of exports from seed ${SEED} are joined as the slow way does, in any order of tables`, () => {
  expect(triedJoins(SEED, SETS).slice(0, 3)).toEqual([]);
});

test(`of ${PEOPLE} people, seed ${SEED}, nobody gets another one's rows, and nearly all get theirs`, () => {
  const { made, right, allowed, found } = pairsFound(SEED, PEOPLE);
  expect(right / made, `${right} of ${made}`).toBe(1);
  expect(found / allowed, `${found} of ${allowed}`).toBeGreaterThanOrEqual(0.98);
  expect(allowed).toBeGreaterThan(PEOPLE);
});
