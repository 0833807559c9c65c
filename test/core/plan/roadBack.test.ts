import { expect, test } from 'vitest';
import { roadBack } from '../../../src/core/plan/roadBack.ts';
import { wilson } from '../../../src/core/stats/wilson.ts';

const rateOf = (successes: number, trials: number): Parameters<typeof roadBack>[1][number] => ({
  rate: successes / trials,
  interval: wilson(successes, trials),
  best: null,
});

test('ten sales go back through 7 of 15 and 15 of 30', () => {
  const [leads, webinars, sales] = roadBack(10, [rateOf(15, 30), rateOf(7, 15)]);
  expect(sales).toEqual({ left: 10, low: null, high: null });
  // One rate: the ends of its Wilson interval, .2481 to .6988.
  expect(webinars?.left).toBeCloseTo(21.42857, 5);
  expect(webinars?.low).toBeCloseTo(10 / 0.69883, 3);
  expect(webinars?.high).toBeCloseTo(10 / 0.248095, 3);
  // Two: the logarithms of high / rate and of rate / low added up in squares, worked out apart from this code.
  expect(leads?.left).toBeCloseTo(42.857143, 5);
  expect(leads?.low).toBeCloseTo(26.063038, 5);
  expect(leads?.high).toBeCloseTo(91.059615, 5);
});

test('nothing needs nothing, and what never passed cannot be planned', () => {
  expect(roadBack(0, [rateOf(0, 30)]).map(({ left }) => left)).toEqual([0, 0]);
  expect(roadBack(2, [rateOf(15, 30), rateOf(0, 30), rateOf(1, 2)]).map(({ left }) => left)).toEqual([
    null,
    null,
    4,
    2,
  ]);
  expect(roadBack(null, [rateOf(1, 2)])[0]).toEqual({ left: null, low: null, high: null });
});
