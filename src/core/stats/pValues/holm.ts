/**
 * Holm's adjusted p-values, from 0 to 1. Call a finding what is below 0.05 after this: the chance
 * of even one false finding is then at most 5 %, however the tests depend on each other.
 *
 * @param pValues One for each test, from 0 to 1.
 * @returns In the order given; none for none.
 * @example
 * // In R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm").
 * holm([0.01, 0.04, 0.03, 0.005]) // => [0.03, 0.06, 0.06, 0.02]
 * @see Holm 1979, "A Simple Sequentially Rejective Multiple Test Procedure", doi:10.2307/4615733.
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = pValues.slice();
  let largest = 0;
  order.forEach(({ p, index }, rank) => {
    largest = Math.max(largest, Math.min(1, p * (order.length - rank)));
    adjusted[index] = largest;
  });
  return adjusted;
}
