import { build } from 'esbuild';
import { at } from '../bundle/paths.mjs';

/** The writer of SQL, with all that it takes from the add-on. */
export async function loadWarehouse() {
  const text = await bundled('warehouse/main.ts', { format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
}

/** What judges the counts, as one small script for a function of a warehouse. */
export const boardScript = () =>
  bundled('warehouse/board/index.ts', {
    format: 'iife',
    globalName: 'KPI_MAP',
    minify: true,
    target: 'es2019',
    charset: 'ascii',
  });

/**
 * @param {string} file
 * @param {import('esbuild').BuildOptions} options
 */
async function bundled(file, options) {
  const { outputFiles } = await build({
    entryPoints: [at(file)],
    bundle: true,
    write: false,
    logLevel: 'warning',
    ...options,
  });
  return outputFiles?.[0]?.text ?? '';
}
