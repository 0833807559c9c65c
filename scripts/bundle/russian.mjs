import { existsSync } from 'node:fs';
import { bundle } from './esbuild.mjs';
import { short } from './entries.mjs';
import { Failure } from './failure.mjs';

/**
 * The Russian texts of the custom functions: `functionsRu` (or the default export) of src/i18n/ru/functions.ts.
 * @param {string} file
 * @returns {Promise<Record<string, import('./functions.mjs').Translation>>}
 */
export async function readRussian(file) {
  if (!existsSync(file))
    throw new Failure(`${short(file)} is missing; it holds the Russian texts of the custom functions.`);
  const code = Buffer.from(await bundle(file, { format: 'esm' })).toString('base64');
  const module = await import(`data:text/javascript;base64,${code}`);
  const texts = module.functionsRu ?? module.default;
  if (!texts) throw new Failure(`${short(file)} must export "functionsRu", a text for each custom function.`);
  return texts;
}
