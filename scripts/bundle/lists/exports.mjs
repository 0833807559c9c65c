import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { Failure } from '../failure.mjs';
import { at } from '../paths.mjs';

/** The list of the exports of CRMs, made from the files beside it: to add a CRM is to add a file. */
export const EXPORTS_FILE = at('src/read/exports/index.ts');

/**
 * What the list should hold: every file beside it that declares an export, in the order of their
 * names.
 *
 * @param {string} [file] absolute path of the list
 */
export async function exportsText(file = EXPORTS_FILE) {
  const folder = dirname(file);
  const names = readdirSync(folder)
    .sort()
    .flatMap((one) => declaredIn(`${folder}/${one}`));
  const text = `
    // Written by "npm run build" from the files beside this one; edits here are lost.

    ${names.map((name) => `import { ${name} } from './${name}.ts';`).join('\n')}
    import type { Export } from './export.ts';

    /** Every export that is known by its headers. */
    export const EXPORTS: readonly Export[] = [${names.join(', ')}];`;
  return format(text, { ...(await resolveConfig(EXPORTS_FILE)), parser: 'typescript' });
}

/**
 * The export that a file declares, if any.
 *
 * @param {string} file
 * @throws {Failure} when it is not named after its file
 */
function declaredIn(file) {
  const name = /^export const (\w+): Export = /m.exec(readFileSync(file, 'utf8'))?.[1];
  if (name !== undefined && `${name}.ts` !== basename(file))
    throw new Failure(`${basename(file)} declares the export "${name}": the file must be called ${name}.ts.`);
  return name ?? [];
}
