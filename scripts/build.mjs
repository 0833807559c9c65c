/** npm run build: the add-on into dist/, the function table into build/functions.json; with --playground its page as well. */
import { buildAddon } from './bundle/dist.mjs';
import { runCommand } from './bundle/failure.mjs';
import { buildPage } from './bundle/page.mjs';
import { sizes } from './bundle/sizes.mjs';

await runCommand(async () => {
  const files = await buildAddon();
  console.log(`dist/\n${sizes(files)}`);
  if (process.argv.includes('--playground')) await buildPage();
});
