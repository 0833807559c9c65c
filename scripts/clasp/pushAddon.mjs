import { buildAddon } from '../bundle/dist.mjs';
import { Failure } from '../bundle/failure.mjs';
import { checkDist } from './check.mjs';
import { clasp } from './run.mjs';
import { optionOf, projectFile, scriptId } from './settings.mjs';

/**
 * Builds the add-on, checks it and sends it to the script of a place.
 *
 * @param {import('./settings.mjs').Place} place
 * @param {import('../bundle/dist.mjs').Variant} [variant]
 * @returns {Promise<string>} id of the script
 */
export async function pushAddon(place, variant) {
  const id = neededScript(place);
  await buildAddon(variant);
  await checkDist(variant);
  pushDist(place);
  return id;
}

/**
 * @param {import('./settings.mjs').Place} place
 * @param {string} [root]
 */
export function neededScript(place, root) {
  const id = scriptId(place, root);
  if (id === null)
    throw new Failure(
      `No script to push to: run "npm run create${optionOf(place)}", or put the id of your script into ${projectFile(place, root)}.`,
    );
  return id;
}

/**
 * Sends what stands in dist as it is.
 *
 * @param {import('./settings.mjs').Place} place
 * @param {string} [root] of the project
 */
export const pushDist = (place, root) =>
  // Without -f, clasp skips a changed manifest when it cannot ask, and still reports success.
  void clasp(['push', '-f'], { show: true, project: projectFile(place, root) });
