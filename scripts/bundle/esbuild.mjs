import { build } from 'esbuild';
import { ROOT } from './paths.mjs';

/**
 * One entry file with all it imports, as one text; several are one that exports what each of them does.
 * @param {string | string[]} entry
 * @param {import('esbuild').BuildOptions} options
 */
export async function bundle(entry, options) {
  const entries = [entry].flat();
  const contents = entries.map((file) => `export * from ${JSON.stringify(file)};`).join('\n');
  const { outputFiles } = await build({
    ...options,
    ...(entries.length === 1 ? { entryPoints: entries } : { stdin: { contents, resolveDir: ROOT } }),
    bundle: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
