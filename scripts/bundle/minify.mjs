import { minify as swc } from '@swc/core';

/**
 * A script, as short as it gets: swc inlines what is used once and joins statements across
 * functions, which esbuild does not.
 *
 * @param {string} script
 */
export async function minify(script) {
  const { code } = await swc(script, {
    module: false,
    ecma: 2019,
    // Arrows have no prototype: nothing of ours is made with "new" but classes.
    compress: { ecma: 2019, passes: 3, hoist_funs: true, unsafe_arrows: true },
    mangle: true,
    format: { ecma: 2019, comments: false },
  });
  return code;
}
