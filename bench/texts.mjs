import { deepStrictEqual } from 'node:assert';
import { sheetContext } from './context.mjs';
import { TEXTS, TYPED, deals, realmOf } from './data.mjs';
import { race } from './measure.mjs';

export const CALLS = ['LEADERBOARD(data)', 'KPI(data, "revenue")', 'KPI_CONVERSION(data)'];

/**
 * The same table twice, with dates and amounts as typed values and as texts: how much slower are
 * texts? The answers must be equal.
 *
 * @returns {Promise<Record<string, { typed: number, texts: number }>>} median milliseconds of each
 *   call
 */
export async function textContest(code, { rows: count, warmUps, runs }) {
  const sheet = sheetContext('Europe/Moscow');
  sheet.evaluate(code, 'Code.js');
  const realm = realmOf(sheet.evaluate);
  const [typed, texts] = [TYPED, TEXTS].map((cells) => deals(count, realm, { cells }));
  const contestants = {};
  for (const call of CALLS) {
    const compute = sheet.evaluate(`(data) => ${call}`);
    contestants[`${call} typed`] = () => compute(typed);
    contestants[`${call} texts`] = () => compute(texts);
    deepStrictEqual(contestants[`${call} texts`](), contestants[`${call} typed`]());
  }
  const { medians } = await race(contestants, { warmUps, runs });
  return Object.fromEntries(
    CALLS.map((call) => [call, { typed: medians[`${call} typed`], texts: medians[`${call} texts`] }]),
  );
}
