import { build } from 'esbuild';
import { ROOT } from './paths.mjs';

/**
 * An entry file with all its imports, as one text. Functions of several files become one module
 * that exports them by name.
 *
 * @param {string | readonly { name: string, file: string }[]} entry
 * @param {import('esbuild').BuildOptions} options
 */
export async function bundle(entry, options) {
  const { outputFiles } = await build({
    ...options,
    ...(typeof entry === 'string'
      ? { entryPoints: [entry] }
      : { stdin: { contents: exportsOf(entry), resolveDir: ROOT } }),
    bundle: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

const exportsOf = (/** @type {readonly { name: string, file: string }[]} */ functions) =>
  functions.map(({ name, file }) => `export { ${name} } from ${JSON.stringify(file)};`).join('\n');
