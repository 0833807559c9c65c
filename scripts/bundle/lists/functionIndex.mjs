import { relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { at } from '../paths.mjs';

/**
 * The text of src/functions/index.ts: the custom functions by their names, for code that chooses
 * one while it runs.
 *
 * @param {import('../declarations/entries.mjs').Entry[]} functions
 * @param {string} file absolute path of the index
 */
export async function functionIndex(functions, file) {
  const folder = file.replace(/\/[^/]*$/, '');
  const text = `
    /** Every custom function by its name. Made by the build from the files beside it: do not edit. */
    ${functions.map(({ name, file: home }) => `import { ${name} } from './${relative(folder, home)}';`).join('\n')}
    import type { CustomFunction } from './customFunction.ts';

    export const FUNCTIONS: ReadonlyMap<string, CustomFunction> = new Map(
      Object.entries({ ${functions.map(({ name }) => name).join(', ')} }),
    );`;
  return format(text, { ...(await resolveConfig(at('src/functions/index.ts'))), parser: 'typescript' });
}
