import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** A TypeScript file of the add-on, loaded with all that it imports. */
export async function bundled(file) {
  const [{ text }] = build(file, {}).outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

/**
 * A TypeScript file that imports packages, loaded from beside them.
 *
 * @param {string} file
 * @param {string} home the folder in whose node_modules they are
 */
export async function bundledAmong(file, home) {
  const outfile = path(`../${home}/node_modules/.cache/bench.mjs`);
  build(file, { packages: 'external', write: true, outfile });
  return import(pathToFileURL(outfile).href);
}

function build(file, options) {
  // The add-on's own esbuild: the bench has none.
  const { buildSync } = createRequire(path('../package.json'))('esbuild');
  return buildSync({
    entryPoints: [path(`../${file}`)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'warning',
    ...options,
  });
}
