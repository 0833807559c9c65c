import { expect, test } from 'vitest';
import { PLACE_TRIALS, truePlacesHeld } from '../support/trials/placeTrials.ts';

/** A short run of `npm run bench -- places`; the long one is in bench/results/places.md. */
const [SEED, TEAMS] = [9001, 60];

// Two standard errors of 60 teams are 2 %.
test.each(PLACE_TRIALS.filter(({ people, leads }) => people > 2 && people < 20 && leads === 30))(
  `the possible places hold the true one of 95 in 100: $kpi, $shape, $people people (seeds ${SEED} to ${SEED + TEAMS - 1})`,
  (trial) => expect(truePlacesHeld(trial, SEED, TEAMS).all).toBeGreaterThanOrEqual(0.93),
);
