/**
 * Where each day stands among all, from 0 to 1: the share of the others before it, those of the
 * same day half (mid-ranks over their number). The mean over all is 0.5.
 *
 * @param counts How many took 0, 1, 2 … days.
 * @returns One for each day; that of a day which nobody took lies between its neighbours.
 * @example
 * midRanks([0, 2, 1, 1]) // => [0, 0.25, 0.625, 0.875]
 */
export function midRanks(counts: readonly number[]): readonly number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  return counts.map((count) => {
    const rank = all === 0 ? 0 : (before + count / 2) / all;
    before += count;
    return rank;
  });
}
