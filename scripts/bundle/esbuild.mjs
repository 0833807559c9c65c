import { build } from 'esbuild';
import { ROOT } from './paths.mjs';

/**
 * An entry file with all its imports, as one text. Functions of several files become one module
 * that exports them by name.
 *
 * @param {string | readonly { name: string, file: string }[]} entry
 * @param {import('esbuild').BuildOptions} options
 */
export const bundle = async (entry, options) => (await bundleWithInputs(entry, options)).text;

/**
 * The same, with the paths of the files that something of the text comes from.
 *
 * @param {string | readonly { name: string, file: string }[]} entry
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<{ text: string, inputs: string[] }>}
 */
export async function bundleWithInputs(entry, options) {
  const { outputFiles, metafile } = await build({
    ...options,
    ...(typeof entry === 'string'
      ? { entryPoints: [entry] }
      : { stdin: { contents: exportsOf(entry), resolveDir: ROOT } }),
    bundle: true,
    charset: 'utf8',
    legalComments: 'none',
    absWorkingDir: ROOT,
    metafile: true,
    write: false,
  });
  const inside = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return {
    text: outputFiles[0]?.text ?? '',
    inputs: inside.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path),
  };
}

const exportsOf = (/** @type {readonly { name: string, file: string }[]} */ functions) =>
  functions.map(({ name, file }) => `export { ${name} } from ${JSON.stringify(file)};`).join('\n');
