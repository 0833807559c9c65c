/**
 * npm run bench -- places [SEED] [TEAMS]: how often the possible places of a board hold a person's
 * true place, in made-up teams of test/support/trials/placeTrials.ts. Writes bench/results/places.md. Ends
 * with an error where they hold fewer than 95 of 100 people, less two standard errors of 500 teams.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const LEAST = 0.94;
const SHAPES = { hair: 'by a hair, ±1 %', near: 'near, ±10 %', spread: 'spread, ±50 %' };

export async function places(seed = 1, teams = 500) {
  const { PLACE_TRIALS, truePlacesHeld } = await bundled('test/support/trials/placeTrials.ts');
  const told = PLACE_TRIALS.map((trial) => ({ ...trial, ...truePlacesHeld(trial, seed, teams) }));
  const percent = (share) => `${(100 * share).toFixed(1)} %`;
  const row = ({ kpi, shape, people, leads, all, best }) =>
    `| ${kpi} | ${SHAPES[shape]} | ${people} | ${leads ?? '10–100'} | ${percent(all)} | ${percent(best)} |`;
  const least = (pick) => percent(Math.min(...told.map(pick)));
  const lines = [
    '# Possible places: how often they hold the true one',
    '',
    `${teams} teams each, seeds ${seed} to ${seed + teams - 1}: \`npm run bench -- places ${seed} ${teams}\`. The usual pay in 25 %; who is better is so in every KPI by the same share. Of equals every place is a true one, so any span holds it.`,
    '',
    '| board | true strengths | people | leads each | of all people | of the truly best |',
    '| --- | --- | ---: | ---: | ---: | ---: |',
    ...told.map(row),
    '',
    `Least: ${least(({ all }) => all)} of all people; ${least(({ best }) => best)} of the truly best, of whom any one of all the others may look surely better by luck.`,
    '',
  ];
  mkdirSync(path('results'), { recursive: true });
  writeFileSync(path('results/places.md'), lines.join('\n'));
  console.log(lines.join('\n'));
  return told.every(({ all }) => all >= LEAST) ? 0 : 1;
}
