/**
 * npm run docs: writes the function reference from the function table of the last build, and the
 * generated parts of other pages from the facts in src/ and examples/. With --check it only
 * compares.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { Failure, runCommand } from './bundle/failure.mjs';
import { at } from './bundle/paths.mjs';
import { generatedPages, readTable, stalePages } from './docs/pages.mjs';

await runCommand(async () => {
  const pages = await generatedPages(readTable());
  const stale = await stalePages(pages);
  if (process.argv.includes('--check')) {
    if (stale.length > 0)
      throw new Failure(`${stale.join(', ')} out of date with the code: run "npm run docs" and commit the result.`);
    return;
  }
  mkdirSync(at('docs'), { recursive: true });
  for (const path of stale) writeFileSync(at(path), pages[path] ?? '');
  console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'The generated pages are up to date.');
});
