/**
 * npm run create: makes a Google Sheet with an empty script bound to it, and writes the id of the
 * script into .clasp.json.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Failure, runCommand } from './bundle/failure.mjs';
import { at } from './bundle/paths.mjs';
import { clasp } from './clasp/run.mjs';
import { saveScriptId, scriptId } from './clasp/settings.mjs';

await runCommand(async () => {
  const id = scriptId();
  if (id)
    throw new Failure(
      `.clasp.json already names a script (${id}). Use "npm run push", or remove the id to make another.`,
    );
  saveScriptId(createInSheet('KPI Map'));
  console.log('Noted in .clasp.json. Next: npm run push');
});

/**
 * Done in a temporary folder: clasp refuses to work where a project exists, and would overwrite
 * files with those of the new, empty script.
 *
 * @param {string} title of the new spreadsheet
 * @returns {string} id of the script
 */
function createInSheet(title) {
  const folder = at('build/new-script');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/.clasp.json`, '{}\n');
  clasp(['create-script', '--type', 'sheets', '--title', title], { cwd: folder, show: true });
  const created = JSON.parse(readFileSync(`${folder}/.clasp.json`, 'utf8')).scriptId;
  if (!created) throw new Failure('clasp created no script: look above for its reason.');
  return created;
}
