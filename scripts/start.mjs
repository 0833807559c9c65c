/**
 * npm start: builds the add-on and the playground, serves them on localhost, prints the address.
 */
import { buildAddon } from './bundle/dist.mjs';
import { Failure, runCommand } from './bundle/failure.mjs';
import { buildPage } from './bundle/page.mjs';
import { openBrowser } from './browser.mjs';
import { startServer } from './server.mjs';

await runCommand(async () => {
  await buildAddon();
  await buildPage();
  const { url } = await startServer({ port: portFrom(process.env['PORT']) });
  console.log(`KPI Map playground: ${url} (Ctrl+C stops it)`);
  if (!process.argv.includes('--no-open') && !process.env['CI']) openBrowser(url);
});

/** @param {string | undefined} text */
function portFrom(text) {
  if (text === undefined || text === '') return 8137;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Failure(`PORT must be a number from 0 to 65535, but it is "${text}".`);
  return port;
}
