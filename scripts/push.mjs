/**
 * npm run push: builds, checks and pushes the add-on to the script named in .clasp.json, with
 * --template or --marketplace to that one; with --nightly the one that can award badges every night,
 * with --plain the one in which nothing is compressed but words.
 */
import { variantOf } from './bundle/dist.mjs';
import { runCommand } from './bundle/failure.mjs';
import { pushAddon } from './clasp/pushAddon.mjs';
import { placeOf } from './clasp/settings.mjs';

await runCommand(async () => {
  const id = await pushAddon(placeOf(process.argv), variantOf(process.argv));
  console.log(`https://script.google.com/d/${id}/edit`);
});
