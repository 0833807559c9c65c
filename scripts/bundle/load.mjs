import { bundle } from './esbuild.mjs';

/**
 * What a module of src exports. Node cannot read TypeScript itself.
 * @param {string} file absolute path
 * @param {import('esbuild').BuildOptions} [options]
 */
export async function load(file, options) {
  const code = Buffer.from(await bundle(file, { ...options, format: 'esm' })).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
