/**
 * npm run pictures: draws the icons and the banner of publish/, takes its screenshots of the built
 * playground, and the pictures of docs, in each language. Name a language to do that one alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildAddon } from './bundle/dist.mjs';
import { runCommand } from './bundle/failure.mjs';
import { buildPage } from './bundle/page.mjs';
import { at } from './bundle/paths.mjs';
import { drawingBrowser } from './pictures/browser.mjs';
import { drawings } from './pictures/drawings.mjs';
import { marks } from './pictures/marks.mjs';
import { playgroundPictures } from './pictures/playgroundPictures.mjs';
import { PUBLISHED_IN } from './publish/publishProblems.mjs';
import { startServer } from './server.mjs';

await runCommand(async () => {
  await buildAddon();
  await buildPage();
  const server = await startServer({ port: 0 });
  const browser = await drawingBrowser();
  const asked = PUBLISHED_IN.filter((language) => process.argv.includes(language));
  write(await marks(browser));
  for (const language of asked.length > 0 ? asked : PUBLISHED_IN) {
    write(await drawings(browser, language));
    write(await playgroundPictures(browser, server.url, language));
  }
  await browser.close();
  await server.close();
});

/** @param {Record<string, Buffer>} pictures by path */
function write(pictures) {
  for (const [path, png] of Object.entries(pictures)) {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), png);
    console.log(`${path}: ${Math.round(png.length / 1024)} KB`);
  }
}
