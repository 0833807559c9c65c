import fc from 'fast-check';

/** So many successes in so many trials, of which there are some. */
export const anyTrials = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([n, share]) => Object.freeze({ successes: Math.round(n * share), trials: n }));
