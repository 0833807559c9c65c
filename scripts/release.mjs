/**
 * npm run release: builds and checks the add-on and packs it into build/release/, with a guide for
 * people who have no Node.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { buildAddon } from './bundle/dist.mjs';
import { runCommand } from './bundle/failure.mjs';
import { at } from './bundle/paths.mjs';
import { checkDist } from './clasp/check.mjs';
import { releaseZip } from './release/releaseZip.mjs';

await runCommand(async () => {
  await buildAddon();
  await checkDist();
  const { name, bytes } = releaseZip();
  mkdirSync(at('build/release'), { recursive: true });
  writeFileSync(at(`build/release/${name}`), bytes);
  console.log(`build/release/${name}: ${(bytes.length / 1024).toFixed(1)} KB`);
});
