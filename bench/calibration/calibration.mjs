/**
 * npm run bench -- calibration [SEED] [TEAMS]: how honest chance, range and tiers are. Made-up teams
 * of thirteen kinds, each asked on three days of a month of which the end is known; the same cases
 * are put to the add-on, to the yardstick in method.mjs and, for the seeds that were kept, to the
 * model before (former.mjs). The back-test on the real pipeline stands beside them. Prints the tables
 * and puts them into bench/results.md. Ends with an error where a bound is broken.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { backtest, backtestTable } from '../backtest.mjs';
import { bundled } from '../bundled.mjs';
import { table, withSection } from '../markdown.mjs';
import { FORMER } from './former.mjs';
import { methodForecasts } from './method.mjs';

/** What is asked of the add-on in every process. */
const BOUNDS = { overMethod: 0.006, overFormer: 0.003, range: [0.74, 0.92], tier: 0.05 };
const PEOPLE = 6;

export async function calibration(seed = FORMER.seed, teams = FORMER.teams) {
  const { calibrated, PROCESSES } = await bundled('test/support/calibration/calibrated.ts');
  const seeds = Array.from({ length: teams }, (_, i) => seed + i);
  const isKept = seed === FORMER.seed && teams === FORMER.teams;
  const lines = PROCESSES.map(({ name }) => {
    const { models, tiers } = calibrated(name, seeds, [method]);
    const [ours, yardstick] = models;
    const former = (isKept && FORMER.processes[name]) || null;
    const line = { name, ours, yardstick, former, tiers };
    const broken = brokenBounds(line);
    console.log(`${name}: ${broken.length === 0 ? 'holds' : broken.join(', ')}`);
    return { ...line, broken };
  });
  const section = calibrationTable(lines, seeds);
  const real = backtestTable(await backtest());
  console.log(`${section}\n${real}`);
  const results = new URL('../results.md', import.meta.url);
  const parts = real.split(/\n(?=## )/);
  writeFileSync(results, [section, ...parts].reduce(withSection, readFileSync(results, 'utf8')));
  return lines.filter(({ broken }) => broken.length > 0).length;
}

/** The yardstick's answers, as the others give them. */
function method({ kpi }, { team, asOfDay, cases }) {
  const found = methodForecasts(team, asOfDay, { measure: kpi.measure, people: PEOPLE });
  return found.map((one, who) => one && cases[who] && { ...one, chance: one.chance(cases[who].target) });
}

function brokenBounds({ ours, yardstick, former, tiers }) {
  const [least, most] = BOUNDS.range;
  return [
    yardstick && ours.brier > yardstick.brier + BOUNDS.overMethod && 'above the method',
    former && ours.brier > former.brier + BOUNDS.overFormer && 'above the former model',
    (ours.inRange < least || ours.inRange > most) && 'range',
    ...tiers.map(({ id, said, came }) => Math.abs(said - came) > BOUNDS.tier && `tier ${id}`),
  ].filter(Boolean);
}

function calibrationTable(lines, seeds) {
  const brier = (one) => (one ? one.brier.toFixed(4) : '–');
  const range = (one) => (one ? `${(100 * one.inRange).toFixed(0)} %` : '–');
  const tier = (tiers, id) => {
    const found = tiers.find((one) => one.id === id);
    return found ? `${found.said.toFixed(2)} / ${found.came.toFixed(2)}` : '–';
  };
  const rows = lines.map(({ name, ours, yardstick, former, tiers, broken }) => [
    name,
    ours.cases,
    ...[former, yardstick, ours].map(brier),
    ...[former, yardstick, ours].map(range),
    ...['likely', 'stretch', 'top'].map((id) => tier(tiers, id)),
    broken.length === 0 ? 'holds' : broken.join(', '),
  ]);
  const heads = [
    ...['', 'cases', 'Brier: former', 'method', 'KPI Map', '80 % range: former', 'method', 'KPI Map'],
    ...['likely: said / came', 'stretch', 'top', 'bounds'],
  ];
  const title = 'Chance, range and tiers on made-up teams';
  return `${table(title, heads, rows)}
Seeds ${seeds[0]} to ${seeds[seeds.length - 1]}: a seed is a team of ${PEOPLE} in each process, asked before the month, at 30 % and at 65 % of it, with targets of
0.6 to 1.5 of one's own last three months. Former: the model of commit ${FORMER.commit}, on the same cases. Method: bench/calibration/method.mjs.
Bounds: Brier at most ${BOUNDS.overMethod} above the method and ${BOUNDS.overFormer} above the former model; the range holds 74 to 92 %; a tier comes as often as it
was said to within 0.05. The standard error of a difference of two Brier scores here is about 0.002.
`;
}
