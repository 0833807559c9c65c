import { rm } from 'node:fs/promises';
import { buildAddon } from './bundle/dist.mjs';
import { buildPage } from './bundle/page.mjs';
import { at } from './bundle/paths.mjs';

/**
 * Before the tests: dist and the playground's page as the sources say. `npm test` has built already and says so. Where something
 * cannot be built, the tests of other parts still run, and those that need it fail for want of it instead of passing on an old one.
 */
export default async function setup() {
  if (process.env['KPI_BUILT'] === '1') return;
  await orRemove('dist', buildAddon);
  await orRemove('build/playground', buildPage);
}

/**
 * @param {string} folder
 * @param {() => Promise<unknown>} build
 */
async function orRemove(folder, build) {
  try {
    await build();
  } catch (error) {
    console.error(`${folder} could not be built: ${error instanceof Error ? error.message : error}`);
    await rm(at(folder), { recursive: true, force: true });
  }
}
