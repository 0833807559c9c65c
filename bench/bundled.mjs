import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** A TypeScript file of the add-on, loaded with all that it imports. */
export async function bundled(file) {
  // The add-on's own esbuild: the bench has none.
  const { buildSync } = createRequire(path('../package.json'))('esbuild');
  const options = { bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'warning' };
  const [{ text }] = buildSync({ entryPoints: [path(`../${file}`)], ...options }).outputFiles;
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}
