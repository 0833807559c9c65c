/**
 * npm run build: the add-on into dist/, the function table into build/functions.json; with
 * --playground its page as well, with --nightly the add-on that can award badges every night, with
 * --plain the one in which nothing is compressed but words.
 */
import { buildAddon, variantOf } from './bundle/dist.mjs';
import { runCommand } from './bundle/failure.mjs';
import { buildPage } from './bundle/page.mjs';
import { sizes } from './bundle/sizes.mjs';

await runCommand(async () => {
  const files = await buildAddon(variantOf(process.argv));
  console.log(`dist/\n${sizes(files)}`);
  if (process.argv.includes('--playground')) await buildPage();
});
