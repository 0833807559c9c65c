import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundTarget } from '../../../src/core/targets/roundTarget.ts';

describe('a target is a number that a person would say', () => {
  test.each([
    [1_237_411, 'money', 1_250_000],
    [16_712, 'money', 16_500],
    [1_849, 'money', 1_850],
    [737, 'money', 740],
    [37.4, 'leads', 37],
    [137, 'leads', 135],
    [3, 'leads', 3],
    [0, 'leads', 0],
    [12.34, 'days', 12.5],
    [1.61, 'hours', 1.6],
    [0.234, 'hours', 0.23],
  ] as const)('%d %s is %d', (value, unit, said) => {
    expect(roundTarget(value, unit, 'higher')).toBe(said);
    expect(roundTarget(value, unit, 'lower')).toBe(said);
  });

  test('of a share is the whole percent, half a percent below ten and a tenth below two, on the easier side', () => {
    expect([0.2387, 0.0777, 0.0168].map((share) => roundTarget(share, 'share', 'higher'))).toEqual([
      0.23, 0.075, 0.016,
    ]);
    expect([0.2312, 0.0712, 0.0161].map((share) => roundTarget(share, 'share', 'lower'))).toEqual([0.24, 0.075, 0.017]);
    // 0.29 / 0.01 is a hair below 29.
    expect(roundTarget(0.29, 'share', 'higher')).toBe(0.29);
  });

  test('is never farther than a fortieth of the value away, and a rounded one stays', () => {
    fc.assert(
      fc.property(fc.double({ min: 20, max: 1e9, noNaN: true }), (value) => {
        const said = roundTarget(value, 'money', 'higher');
        expect(Math.abs(said - value)).toBeLessThanOrEqual(value / 40 + 1e-6 + (value < 40 ? 0.5 : 0));
        expect(roundTarget(value * 10, 'money', 'higher')).toBeCloseTo(
          roundTarget(value, 'money', 'higher') * 10,
          value < 100 ? -2 : 3,
        );
      }),
    );
  });
});
