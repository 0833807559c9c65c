/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Median and best milliseconds of each contestant. They take turns, so that a slow moment of the
 * machine hits all alike. The garbage of one is collected before the next starts.
 *
 * @param {Record<string, () => unknown>} contestants
 * @returns {Promise<{ medians: Record<string, number>, best: Record<string, number> }>}
 */
export async function race(contestants, { warmUps, runs }) {
  const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let run = -warmUps; run < runs; run++) {
    for (const [name, compute] of Object.entries(contestants)) {
      globalThis.gc?.({ type: 'minor' });
      const start = performance.now();
      const result = compute();
      if (result instanceof Promise) await result;
      const took = performance.now() - start;
      if (run >= 0) times[name].push(took);
    }
  }
  const each = (value) => Object.fromEntries(Object.entries(times).map(([name, all]) => [name, value(all)]));
  return { medians: each(median), best: each((all) => Math.min(...all)) };
}
