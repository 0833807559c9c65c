import { spawnSync } from 'node:child_process';
import { ROOT, at } from '../bundle/paths.mjs';
import { Failure } from '../bundle/failure.mjs';

const CLASP = at('node_modules/@google/clasp/build/src/index.js');

/**
 * Runs the installed clasp and returns what it printed.
 *
 * @param {string[]} args
 * @param {{ cwd?: string, show?: boolean, project?: string }} [options] show lets the person see
 *   clasp at work instead; project: the file that names the script, .clasp.json by itself
 * @returns {string}
 */
export function clasp(args, { cwd = ROOT, show = false, project } = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [CLASP, ...args, ...(project ? ['-P', project] : [])],
    {
      cwd,
      encoding: 'utf8',
      stdio: ['inherit', show ? 'inherit' : 'pipe', 'pipe'],
    },
  );
  if (status === 0) return stdout ?? '';
  const said = `${stdout ?? ''}${stderr}`.trim();
  if (said.includes('No credentials found')) throw new Failure('Not logged in to Google: run "npx clasp login" first.');
  throw new Failure(`clasp ${args[0]} failed: ${said || 'it gave no reason'}`);
}
