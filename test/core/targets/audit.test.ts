import { describe, expect, test } from 'vitest';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { type Kind, roadKpi } from '../../../src/core/kpis/kpi.ts';
import {
  type Reach,
  pairsFor,
  pastAgainstGoal,
  reachOf,
  tieOf,
  targetVerdict,
} from '../../../src/core/targets/audit.ts';

test.each<[number | null, Reach | null]>([
  [0, 'sentence'],
  [0.0999, 'sentence'],
  [0.1, 'stretch'],
  [0.65, 'stretch'],
  [0.6549, 'stretch'],
  [0.655, 'reachable'],
  [0.66, 'reachable'],
  [0.9, 'reachable'],
  [0.91, 'easy'],
  [null, null],
])('a chance of %s is %s', (chance, reach) => expect(reachOf(chance)).toBe(reach));

test.each<[Kind, string]>([
  ['result', 'yes'],
  ['client', 'yes'],
  ['process', 'road'],
  ['volume', 'no'],
  ['effort', 'no'],
])('a KPI of %s is tied to the result: %s', (kind, tie) => expect(tieOf(kind)).toBe(tie));

describe('the verdict about a target', () => {
  const facts = { reach: 'reachable' as Reach | null, filled: 1, kind: 'result' as Kind, isPaired: false };
  test.each<[string, Partial<typeof facts> & { readonly filled?: number }, string | null]>([
    ['map: within reach, measured, tied', {}, 'map'],
    ['blind: less than four fifths are filled', { filled: 0.79, reach: 'sentence' }, 'blind'],
    ['sentence: out of reach', { reach: 'sentence', kind: 'effort' }, 'sentence'],
    ['noise: effort alone', { kind: 'effort', reach: 'easy' }, 'noise'],
    ['map: effort beside quality', { kind: 'effort', isPaired: true }, 'map'],
    ['easy', { reach: 'easy' }, 'easy'],
    ['stretch', { reach: 'stretch' }, 'stretch'],
    ['none without a past', { reach: null }, null],
  ])('%s', (_, more, verdict) => expect(targetVerdict({ ...facts, ...more })).toBe(verdict));
});

test('past values against a goal: how many reached it, of how many, and the best', () => {
  expect(pastAgainstGoal([5, null, 8, 7], 7, 'higher')).toEqual({ hit: 2, of: 3, best: 8 });
  expect(pastAgainstGoal([5, null, 8, 7], 7, 'lower')).toEqual({ hit: 2, of: 3, best: 5 });
  expect(pastAgainstGoal([null], 7, 'higher')).toEqual({ hit: 0, of: 0, best: null });
});

test('effort is paired with what it should lead to', () => {
  const kpi = (id: string) => builtin(id) ?? roadKpi('', '', '', null);
  expect(pairsFor(kpi('meetings'))[0]).toBe('meeting_conversion');
  expect(pairsFor(kpi('calls'))[0]).toBe('conversion');
  expect(pairsFor(kpi('sales'))[0]).toBe('retention');
});
