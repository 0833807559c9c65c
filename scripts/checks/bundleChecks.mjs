import { calls } from './calls.mjs';
import { comments } from './comments.mjs';
import { languageLevel } from './languageLevel.mjs';
import { names } from './names.mjs';
import { network } from './network.mjs';
import { size } from './size.mjs';

/**
 * What is built, as it is checked: the files of dist by name, and the programs that Code.js holds.
 * @typedef {{ files: Readonly<Record<string, string>>, programs: readonly string[] }} Bundle
 */

/**
 * A check of what is built: what is wrong, sentence by sentence, and why it matters.
 *
 * @typedef {{ name: string, why: string,
 *   problemsIn: (bundle: Bundle) => string[] | Promise<string[]> }} BundleCheck
 */

/** All that is asked of what is built, before it may go to Google. @type {readonly BundleCheck[]} */
export const BUNDLE_CHECKS = [comments, languageLevel, names, calls, network, size];

/**
 * Everything that is wrong with what is built, each with the reason of its check.
 * @param {Bundle} bundle
 */
export async function bundleProblems(bundle) {
  const found = await Promise.all(
    BUNDLE_CHECKS.map(async ({ why, problemsIn }) => (await problemsIn(bundle)).map((one) => `${one} ${why}`)),
  );
  return found.flat();
}
