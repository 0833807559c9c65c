import { build } from 'esbuild';
import { ROOT } from './paths.mjs';

/**
 * An entry file with all it imports, as one text; functions of several files are one module that
 * exports them by their names.
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
