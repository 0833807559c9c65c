/**
 * npm run push: builds, checks and pushes the add-on to the script named in .clasp.json; with
 * --nightly the one that can award badges every night, with --plain the one in which nothing is
 * compressed but words.
 */
import { buildAddon, variantOf } from './bundle/dist.mjs';
import { Failure, runCommand } from './bundle/failure.mjs';
import { checkDist } from './clasp/check.mjs';
import { clasp } from './clasp/run.mjs';
import { scriptId } from './clasp/settings.mjs';

await runCommand(async () => {
  const id = scriptId();
  if (!id)
    throw new Failure('No script to push to: run "npm run create", or put the id of your script into .clasp.json.');
  const variant = variantOf(process.argv);
  await buildAddon(variant);
  await checkDist(variant);
  // Without -f, clasp skips a changed manifest when it cannot ask, and still reports success.
  clasp(['push', '-f'], { show: true });
  console.log(`https://script.google.com/d/${id}/edit`);
});
