import { boardRows, mustBeEqual } from './equal.mjs';
import { race } from './measure.mjs';
import { sheetContext } from './context.mjs';
import { deals, realmOf } from './data.mjs';
import { arquero } from './peers/arquero.mjs';
import { byHand } from './peers/byHand.mjs';
import { d3 } from './peers/d3.mjs';
import { duckdb } from './peers/duckdb.mjs';
import { localDays } from './peers/localDays.mjs';

/** First and last day of 2025-Q2, as serials. */
const QUARTER = { from: 45748, to: 45838 };
const ALL_TIME = { from: null, to: null };

/** What the add-on is asked, and the pass by hand that answers the same. */
export const RACES = [
  { ours: 'LEADERBOARD(data, "conversion")', byHand: 'by hand: conversion', asked: { ...ALL_TIME, isWinRate: false } },
  { ours: 'LEADERBOARD(data, "win_rate")', byHand: 'by hand: win rate', asked: { ...ALL_TIME, isWinRate: true } },
  {
    ours: 'LEADERBOARD(data, "conversion", "2025-Q2")',
    byHand: 'by hand: conversion in 2025-Q2',
    asked: { ...QUARTER, isWinRate: false },
  },
  { ours: 'LEADERBOARD(data)', byHand: null, asked: null },
  { ours: 'KPI_CONVERSION(data)', byHand: null, asked: null },
];

/**
 * All contestants answer on the same table. Their answers are compared before anything is timed.
 *
 * @returns {Promise<{ medians: Record<string, number>, best: Record<string, number>, asked: number
 *   }>} milliseconds, and how often one LEADERBOARD asked Google for the time
 */
export async function contest(code, { rows: count, zone, withLibraries, warmUps, runs }) {
  const sheet = sheetContext(zone);
  sheet.evaluate(code, 'Code.js');
  const data = deals(count, realmOf(sheet.evaluate));
  // Arrays and Dates of the same realm are faster to read, so the libraries get their own.
  const own = withLibraries ? deals(count, realmOf(globalThis.eval)) : [];
  const call = (text) => {
    const compute = sheet.evaluate(`(data) => ${text}`);
    return () => compute(data);
  };
  const hand = sheet.evaluate(`(${byHand})`)(sheet.evaluate(`(${localDays})`));
  const contestants = {};
  for (const { ours, byHand: name, asked } of RACES) {
    contestants[ours] = call(ours);
    if (name === null) continue;
    contestants[name] = () => hand(data, asked);
    mustBeEqual(ours, boardRows(contestants[ours]()), contestants[name]());
  }
  const expected = contestants[RACES[0].byHand]();
  sheet.asked.times = 0;
  contestants[RACES[0].ours]();
  const asked = sheet.asked.times;
  if (withLibraries) {
    const dayOf = localDays((at) => sheet.formatDate(new Date(at), zone, 'yyyy-MM-dd HH:mm:ss'));
    const question = { dayOf, tomorrow: Math.floor(dayOf(Date.now())) + 1 };
    const database = await duckdb();
    const libraries = {
      'd3-array, with load': () => d3(own, question),
      'arquero, with load': () => arquero(own, question),
      'DuckDB, with load': async () => {
        await database.load(own, question);
        return database.query(question);
      },
    };
    for (const [name, compute] of Object.entries(libraries)) mustBeEqual(name, await compute(), expected);
    Object.assign(contestants, libraries);
    contestants['DuckDB, query only'] = () => database.query(question);
  }
  return { ...(await race(contestants, { warmUps, runs })), asked };
}
