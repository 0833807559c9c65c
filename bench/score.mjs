/**
 * npm run bench -- score [SEED] [TEAMS]: how often a Score calls two of a made-up team surely
 * different: two who are alike (5 % is chance), and two of whom one pays twice as often. The teams
 * are those of test/support/trials/scoreTrials.ts. Writes bench/results/score.md. Ends with an error where
 * equals are told apart more often than 6.4 %, which is 5 % and two standard errors of 1,000 teams.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundled } from './bundled.mjs';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const MOST = 0.064;
const LEAST_POWER = 0.75;

export async function score(seed = 1, teams = 1000) {
  const { EQUALS, UNEQUALS, surelyDifferent } = await bundled('test/support/trials/scoreTrials.ts');
  const told = (trials) => trials.map((trial) => ({ trial, share: surelyDifferent(trial, seed, teams) }));
  const [equals, unequals] = [told(EQUALS), told(UNEQUALS)];
  const row = ({ trial: { title, people }, share }) => `| ${title} | ${people} | ${(100 * share).toFixed(1)} % |`;
  const lines = [
    '# Score: surely different',
    '',
    `${teams} teams each, seeds ${seed} to ${seed + teams - 1}: \`npm run bench -- score ${seed} ${teams}\`. Others of the team pay in 25 %.`,
    '',
    '| two of a team | people | called surely different |',
    '| --- | ---: | ---: |',
    ...equals.map(row),
    ...unequals.map(row),
    '',
    'Equals: 5 % is chance, at most 6.4 % is allowed. Unequals: at least 75 %.',
    '',
  ];
  mkdirSync(path('results'), { recursive: true });
  writeFileSync(path('results/score.md'), lines.join('\n'));
  console.log(lines.join('\n'));
  return equals.every(({ share }) => share <= MOST) && unequals.every(({ share }) => share >= LEAST_POWER) ? 0 : 1;
}
