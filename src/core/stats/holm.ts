/**
 * Holm's adjusted p-values: where those below 0.05 are called findings, the chance of even one false finding is at most 5 %, however the tests hang
 * together. Source: Holm 1979, "A Simple Sequentially Rejective Multiple Test Procedure", doi:10.2307/4615733.
 *
 * @returns In the order given, from 0 to 1.
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
