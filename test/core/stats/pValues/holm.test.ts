import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holm } from '../../../../src/core/stats/pValues/holm.ts';

test('Holm’s p-values are those of p.adjust(p, "holm") in R', () => {
  const found = holm([0.01, 0.04, 0.03, 0.005, 0.2]);
  [0.04, 0.09, 0.09, 0.025, 0.2].forEach((p, i) => expect(found[i]).toBeCloseTo(p, 14));
  expect(holm([])).toEqual([]);
  expect(holm([0.5, 0.9])).toEqual([1, 1]);
});

test('they are what Holm’s steps reject at any level', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }),
      fc.double({ min: 0.001, max: 0.5 }),
      (ps, level) => {
        const adjusted = holm(ps);
        const sorted = [...ps].sort((a, b) => a - b);
        let rejected = 0;
        while (rejected < sorted.length && (sorted[rejected] ?? 1) * (sorted.length - rejected) < level) rejected++;
        expect(adjusted.filter((p) => p < level).length).toBe(rejected);
      },
    ),
  );
});
