import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf } from './support/code/imports.ts';

/** Floors whose files are asked directly; the add-on and the page are asked through what they offer. */
const FLOORS = ['src/core', 'src/read', 'src/functions'];

/** What needs no test file beside it, and why. */
const REASONS: readonly (readonly [where: RegExp, why: string])[] = [
  [/^src\/core\/(?:stats|kpis)\//, 'the @example of every export runs: test/core/examples.test.ts'],
  [/^src\/functions\/(?:data|measures|map|game)\/[A-Z_]+\.ts$/, 'every @example runs: test/engine/examples.test.ts'],
  [/^src\/functions\/game\/board\//, 'asked as boards: test/functions/game/LEADERBOARD.test.ts'],
  [/^src\/functions\/[^/]+\.ts$/, 'every call of a formula goes through them: test/functions'],
  [/^src\/read\/exports\//, 'every export is read whole: test/read/exports/exports.test.ts, test/examples'],
  [
    /^src\/(?:core|read|functions)\/receipt\//,
    'asked as receipts: test/functions/measures/KPI_ROWS.test.ts, test/laws/receipts.test.ts',
  ],
  [/^src\/core\/errors\.ts$/, 'every code has its sentence tried: test/functions/errors.test.ts'],
  [/^src\/core\/forecast\/outlookOf\.ts$/, 'asked with the tiers: test/core/targets/tiers.test.ts'],
  [/^src\/core\/forecast\/past\//, 'asked as histories: test/core/forecast/histories.test.ts'],
  [/^src\/core\/pay\/(?:paidPeriods|payer)\.ts$/, 'asked as pay: test/functions/game/KPI_BONUS.test.ts'],
  [/^src\/core\/pay\/replay\.ts$/, 'asked as rules run again: test/functions/game/KPI_REPLAY.test.ts'],
  [/^src\/core\/targets\/filledShare\.ts$/, 'asked by the audit: test/functions/map/KPI_AUDIT.test.ts'],
  [/^src\/core\/targets\/scoreLine\.ts$/, 'asked as a row: test/functions/map/KPI_SCORECARD.test.ts'],
  [/^src\/read\/arguments\/comparedSides\.ts$/, 'asked as arguments: test/functions/measures/KPI_COMPARE.test.ts'],
  [/^src\/read\/leads\/kinds\//, 'every kind of table is read whole: test/functions/kinds.test.ts'],
  [
    /^src\/read\/leads\/refunds\/negativeLines\.ts$/,
    'asked as rows with a minus: test/read/leads/refunds/refundsOf.test.ts',
  ],
  [
    /^src\/read\/leads\/sameId\//,
    'asked as rows of one ID: test/read/leads/merging/mergeLines.test.ts, test/laws/merging.test.ts',
  ],
  [/^src\/read\/join\/(?:joinTables|joinCounts)\.ts$/, 'asked as formulas: test/functions/data/KPI_JOIN.test.ts'],
  [
    /^src\/read\/join\/(?:clients|events)\//,
    'asked as a join: test/functions/data/KPI_JOIN.test.ts, test/laws/joins.test.ts',
  ],
  [/^src\/read\/slices\//, 'asked as formulas: test/functions/data/KPI_WHERE.test.ts, test/laws/slices.test.ts'],
  [/^src\/read\/evidence\//, 'asked as formulas: test/functions/evidence.test.ts, test/laws/evidence.test.ts'],
  [/^src\/read\/tabs\/rows\/perTarget\.ts$/, 'asked as targets of teams: test/functions/teams.test.ts'],
  [/^src\/read\/tabs\/rows\/readyBadgeRows\.ts$/, 'added and read back: test/addon/game.test.ts'],
  [/^src\/functions\/table\/(?:cellsOf|values)\.ts$/, 'every answer goes through them: test/functions'],
  [/^src\/functions\/table\/firstOnes\.ts$/, 'the Where of a check: test/functions/data/KPI_DATA.test.ts'],
];

const codeIn = (file: string): boolean =>
  /^export (?:async )?(?:function|const|class)/m.test(readFileSync(file, 'utf8'));
const hasTest = (file: string): boolean => existsSync(file.replace(/^src\/(.*)\.ts$/, 'test/$1.test.ts'));
const hasReason = (file: string): boolean => REASONS.some(([where]) => where.test(file));

/** Files that others of their chapter use, which are asked directly: their parts. */
function partsOf(floor: string): ReadonlySet<string> {
  const inside = importsOf(floor).filter(({ from, to }) => dirname(from).startsWith(dirname(to)));
  const parts = new Set<string>();
  const add = (file: string): void => {
    for (const { to } of inside.filter(({ from }) => from === file)) {
      if (!parts.has(to)) add(to);
      parts.add(to);
    }
  };
  inside
    .map(({ from }) => from)
    .filter((file) => hasTest(file) || hasReason(file))
    .forEach(add);
  return parts;
}

test('the tests that a reason names are there', () => {
  const named = REASONS.flatMap(([, why]) => why.match(/test\/[\w./]*\w/g) ?? []);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test.each(FLOORS)('a file of %s has a test beside it, is a part of one that has, or has a reason', (floor) => {
  const parts = partsOf(floor);
  const files = readdirSync(floor, { recursive: true, encoding: 'utf8' }).map((file) => `${floor}/${file}`);
  const untested = files.filter((file) => file.endsWith('.ts') && codeIn(file) && !hasTest(file) && !hasReason(file));
  expect(untested.filter((file) => !parts.has(file))).toEqual([]);
});
