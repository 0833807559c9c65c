import fc from 'fast-check';

/**
 * What is made at random is made alike in each run, so that what has passed passes again anywhere:
 * `SEED=7 npm run laws` tries other cases, `SEED=any` new ones each time.
 */
const asked = process.env.SEED ?? '20261130';
if (asked !== 'any') fc.configureGlobal({ seed: Number(asked) });
