import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Failure } from '../bundle/failure.mjs';
import { ROOT } from '../bundle/paths.mjs';
import { clasp } from './run.mjs';
import { optionOf, projectFile, saveIds, scriptId } from './settings.mjs';

/**
 * Makes an empty script, in a new spreadsheet or, for the Marketplace, alone, and notes its id.
 *
 * @param {import('./settings.mjs').Place} place
 * @param {string} title also the name of the menu under Extensions
 * @param {string} [root] of the project
 * @returns {{ scriptId: string, parentId?: string }} parentId: of the spreadsheet
 */
export function createScript(place, title, root = ROOT) {
  const id = scriptId(place, root);
  if (id)
    throw new Failure(
      `${projectFile(place, root)} already names a script (${id}). Use "npm run push${optionOf(place)}", or remove the id to make another.`,
    );
  const created = createdIn(`${root}/build/new-script`, place === 'marketplace' ? 'standalone' : 'sheets', title);
  saveIds(place, created, root);
  return created;
}

/**
 * Done in a temporary folder: clasp refuses to work where a project exists, and would overwrite
 * files with those of the new, empty script.
 *
 * @param {string} folder
 * @param {'sheets' | 'standalone'} type
 * @param {string} title
 * @returns {{ scriptId: string, parentId?: string }}
 */
function createdIn(folder, type, title) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/.clasp.json`, '{}\n');
  clasp(['create-script', '--type', type, '--title', title], { cwd: folder, show: true });
  const { scriptId, parentId } = JSON.parse(readFileSync(`${folder}/.clasp.json`, 'utf8'));
  if (!scriptId) throw new Failure('clasp created no script: look above for its reason.');
  return { scriptId, ...(parentId ? { parentId } : {}) };
}
