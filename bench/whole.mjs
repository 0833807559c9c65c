import assert from 'node:assert/strict';
import { sheetContext } from './context.mjs';
import { realmOf } from './data.mjs';
import { race } from './measure.mjs';
import { byHand } from './peers/byHand.mjs';
import { localDays } from './peers/localDays.mjs';
import { wholeByHand } from './peers/wholeByHand.mjs';
import { schoolDeals } from './schoolData.mjs';

export const KPIS = (
  'conversion win_rate meeting_conversion sales revenue average_check half_paid response emails calls meetings ' +
  'retention dropoff refunds referral repeat nps result'
).split(' ');
export const WHOLE = 'LEADERBOARD(data, kpis)';
export const BY_HAND = 'by hand: all 18 KPIs';
export const ONE_BY_HAND = 'by hand: conversion only';
/** KPI by KPI for a column of all managers. */
export const kpiCall = (id) => `KPI(data, "${id}", managers)`;

/**
 * A table with every column: all 18 KPIs in one Score and one by one, against one pass by hand for
 * the whole set and one for conversion alone.
 */
export async function wholeContest(code, { rows: count, zone, warmUps, runs }) {
  const sheet = sheetContext(zone);
  sheet.evaluate(code, 'Code.js');
  const data = schoolDeals(count, realmOf(sheet.evaluate));
  const whole = sheet.evaluate(`(${wholeByHand})`)(sheet.evaluate(`(${localDays})`));
  const { asOf, board: expected } = whole(data);
  const kpis = sheet.evaluate(JSON.stringify(KPIS.map((id) => [id])));
  const managers = sheet.evaluate(JSON.stringify(expected.map(([name]) => [name])));
  const ours = sheet.evaluate(`(data, kpis) => ${WHOLE}`);
  const contestants = {
    [WHOLE]: () => ours(data, kpis),
    [BY_HAND]: () => whole(data),
  };
  const onDay = sheet.evaluate(`(data, id, managers, day) => KPI(data, id, managers, '', day)`);
  for (const id of KPIS) {
    const compute = sheet.evaluate(`(data, managers) => ${kpiCall(id)}`);
    contestants[kpiCall(id)] = () => compute(data, managers);
    mustBeEqual(id, onDay(data, id, managers, asOf), expected);
  }
  const hand = sheet.evaluate(`(${byHand})`)(sheet.evaluate(`(${localDays})`));
  const asked = { from: null, to: null, isWinRate: false, columns: [2, 3, 4, 10, 15] };
  contestants[ONE_BY_HAND] = () => hand(data, asked);
  return race(contestants, { warmUps, runs });
}

/** Equal to 1e-9 of the value: sums of money are added in another order. */
function mustBeEqual(id, found, expected) {
  expected.forEach(([manager, values], i) => {
    const [value, wanted] = [found[i][0] === '' ? null : found[i][0], values[id]];
    const isEqual = value === wanted || Math.abs(value - wanted) <= 1e-9 * Math.abs(wanted);
    assert.ok(isEqual, `${id} of ${manager}: ${value}, by hand ${wanted}`);
  });
}
