import { build } from 'esbuild';

/**
 * One entry file with all it imports, as one text.
 * @param {string} entry
 * @param {import('esbuild').BuildOptions} options
 */
export async function bundle(entry, options) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [entry],
    bundle: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
