/**
 * npm run bench -- tables [SEED] [TABLES]: makes up tables, asks the functions for their figures
 * and counts what was right, refused, told of, and wrong in silence. The generator is that of
 * test/support/tables/. Ends with an error where a figure was wrong in silence.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const SHOWN_FAILURES = 20;

export async function tables(seed = 1, count = 10_000) {
  // The add-on's own esbuild: the bench has none.
  const { buildSync } = createRequire(path('../package.json'))('esbuild');
  const options = { bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'warning' };
  const [{ text }] = buildSync({ entryPoints: [path('../test/support/tables/tried.ts')], ...options }).outputFiles;
  const module = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  const { shares, kinds, failures } = module.tried(seed, count);
  for (const failure of failures.slice(0, SHOWN_FAILURES)) console.log(`${failure}\n`);
  for (const [kind, { right, silent, all }] of [...kinds].sort())
    console.log(`${kind.padEnd(32)} ${all} tables, ${right} all right, ${silent} with a figure wrong in silence`);
  console.log(
    `${count} tables, seeds ${seed} to ${seed + count - 1}, ${failures.length} with a figure wrong in silence`,
  );
  console.log(module.lineOf(shares));
  return failures.length;
}
