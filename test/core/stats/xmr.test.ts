import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type XmrLimits, xmrLimits, xmrSignals } from '../../../src/core/stats/xmr.ts';
import { frozen } from './frozen.ts';

const nothing: XmrLimits = { mean: NaN, movingRange: NaN, low: NaN, high: NaN };
const value = fc.integer({ min: -1000, max: 1000 });
const series = fc.array(fc.option(value), { maxLength: 30 }).map(frozen);

describe('xmrLimits', () => {
  test('gives 13.5 and 6.052 to 20.948 for 12, 15, 11, 14, 13, 16, and calls a 22 after it a signal', () => {
    const six = frozen([12, 15, 11, 14, 13, 16]);
    const limits = xmrLimits(six) ?? nothing;
    expect(limits.mean).toBe(13.5);
    expect(limits.movingRange).toBe(2.8);
    expect(limits.low).toBeCloseTo(6.052, 12);
    expect(limits.high).toBeCloseTo(20.948, 12);
    expect(xmrSignals(six, limits)).toEqual(six.map(() => null));
    expect(xmrSignals([...six, 22], limits)).toEqual([...six.map(() => null), 'outside']);
  });

  test('takes no moving range across a blank, and leaves blanks out of the mean', () => {
    // Ranges |3 - 1| and |14 - 10| only: not the 7 from 3 to 10.
    expect(xmrLimits([1, 3, null, 10, 14])).toEqual({
      mean: 7,
      movingRange: 3,
      low: expect.closeTo(7 - 7.98, 12),
      high: expect.closeTo(7 + 7.98, 12),
    });
  });

  test.each([
    ['no points', []],
    ['blanks', [null, null]],
    ['one point', [5]],
    ['no two neighbours', [1, null, 5, null, 3]],
  ])('is not defined with %s', (_title, values) => {
    expect(xmrLimits(values)).toBeNull();
  });

  test('moves with the series and stretches with it, while signals stay', () => {
    fc.assert(
      fc.property(series, value, fc.integer({ min: 1, max: 100 }), (values, shift, scale) => {
        const limits = xmrLimits(values);
        const moved = values.map((one) => (one === null ? null : one * scale + shift));
        const movedLimits = xmrLimits(moved);
        expect(movedLimits === null).toBe(limits === null);
        if (!limits || !movedLimits) return;
        expect(movedLimits.mean).toBeCloseTo(limits.mean * scale + shift, 6);
        expect(movedLimits.low).toBeCloseTo(limits.low * scale + shift, 6);
        expect(movedLimits.high).toBeCloseTo(limits.high * scale + shift, 6);
        expect(movedLimits.movingRange).toBeCloseTo(limits.movingRange * scale, 6);
        expect(xmrSignals(moved, movedLimits)).toEqual(xmrSignals(values, limits));
      }),
    );
  });

  test('is the same backwards and with blanks around it', () => {
    fc.assert(
      fc.property(series, (values) => {
        const limits = xmrLimits(values);
        const back = xmrLimits([null, ...[...values].reverse(), null]);
        expect(back === null).toBe(limits === null);
        if (limits) expect(back?.low).toBeCloseTo(limits.low, 9);
        if (limits) expect(back?.high).toBeCloseTo(limits.high, 9);
      }),
    );
  });
});

describe('xmrSignals', () => {
  const limits = frozen({ mean: 10, movingRange: 1, low: 7.34, high: 12.66 });

  test.each([
    ['points inside', '9 11 9 11', '. . . .'],
    ['points on the limits', '7.34 12.66', '. .'],
    ['points beyond the limits', '7.3 12.7', 'o o'],
    ['seven on one side', '11 11 11 11 11 11 11 9', '. . . . . . . .'],
    ['eight on one side', '9 11 11 11 11 11 11 11 11 9', '. r r r r r r r r .'],
    ['nine below', '9 9 9 9 9 9 9 9 9', 'r r r r r r r r r'],
    ['a point on the mean among them', '11 11 11 11 10 11 11 11 11', '. . . . . . . . .'],
    ['a blank among them', '11 11 11 11 - 11 11 11 11', '. . . . . . . . .'],
    ['a run with one outside', '11 11 11 13 11 11 11 11', 'r r r o r r r r'],
    ['eight on the mean', '10 10 10 10 10 10 10 10', '. . . . . . . .'],
    ['eight blanks', '- - - - - - - -', '. . . . . . . .'],
    ['two runs', '9 9 9 9 9 9 9 9 11 11 11 11 11 11 11 11', 'r r r r r r r r r r r r r r r r'],
  ])('marks %s', (_title, values, marks) => {
    const found = xmrSignals(
      values.split(' ').map((text) => (text === '-' ? null : Number(text))),
      limits,
    );
    expect(found.map((signal) => (signal === null ? '.' : signal.charAt(0))).join(' ')).toBe(marks);
  });

  test('finds none in equal values whose mean differs from them in the last digit', () => {
    const values = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1];
    const own = xmrLimits(values) ?? nothing;
    expect(own.mean).not.toBe(0.1);
    expect(xmrSignals(values, own)).toEqual(values.map(() => null));
  });

  test('agrees with an oracle that looks at every window of eight', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 8, max: 13 })), { maxLength: 40 }), (values) => {
        const above = (one: number | null | undefined) => typeof one === 'number' && one > 10;
        const below = (one: number | null | undefined) => typeof one === 'number' && one < 10;
        const inRun = values.map((_, i) =>
          Array.from({ length: 8 }, (_, back) => values.slice(Math.max(0, i - back), i - back + 8)).some(
            (window) => window.length === 8 && (window.every(above) || window.every(below)),
          ),
        );
        const expected = values.map((one, i) => (one === 13 ? 'outside' : inRun[i] ? 'run' : null));
        expect(xmrSignals(values, limits)).toEqual(expected);
      }),
    );
  });
});
