import { minify as swc } from '@swc/core';

/**
 * A script, as short as it gets: swc inlines what is used once and joins statements across
 * functions, which esbuild does not.
 *
 * @param {string} script
 * @param {{ ecma?: 2019 | 2020, libraries?: boolean }} [holds] the language of the script, and
 *   whether it holds libraries, which may make objects with "new" of any function
 */
export async function minify(script, { ecma = 2019, libraries = false } = {}) {
  const { code } = await swc(script, {
    module: false,
    ecma,
    // Arrows have no prototype: nothing of ours is made with "new" but classes.
    compress: { ecma, passes: 3, hoist_funs: true, unsafe_arrows: !libraries },
    mangle: true,
    format: { ecma, comments: false },
  });
  return code;
}
