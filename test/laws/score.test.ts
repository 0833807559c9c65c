import { describe, expect, test } from 'vitest';
import { EQUALS, UNEQUALS, surelyDifferent } from '../support/trials/scoreTrials.ts';

/** A short run of `npm run bench -- score`; the long one is in bench/results/score.md. */
const [SEED, TEAMS] = [9001, 150];
const seeds = `seeds ${SEED} to ${SEED + TEAMS - 1}`;

// 5 % is chance; two standard errors of 150 teams are 3.6 %.
describe('equal people are seldom called surely different', () => {
  test.each(EQUALS.filter(({ leads }) => leads <= 100))(`$title (${seeds})`, (trial) =>
    expect(surelyDifferent(trial, SEED, TEAMS)).toBeLessThanOrEqual(0.086),
  );
});

test.each(UNEQUALS)(`$title are seen in three of four (${seeds})`, (trial) =>
  expect(surelyDifferent(trial, SEED, TEAMS)).toBeGreaterThanOrEqual(0.75),
);
