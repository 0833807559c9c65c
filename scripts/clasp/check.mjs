import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { DIST_FILES } from '../bundle/dist.mjs';
import { Failure } from '../bundle/failure.mjs';
import { at } from '../bundle/paths.mjs';
import { programsIn } from '../bundle/seldom/seldom.mjs';
import { bundleProblems } from '../checks/bundleChecks.mjs';
import { clasp } from './run.mjs';

/** The rights that Google asks people for: this spreadsheet, and showing the sidebar. */
export const SCOPES = [
  'https://www.googleapis.com/auth/script.container.ui',
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
];

/** The optional build asks for the right to run by itself as well. */
export const NIGHTLY_SCOPES = [SCOPES[0] ?? '', 'https://www.googleapis.com/auth/script.scriptapp', SCOPES[1] ?? ''];

/**
 * Stops a push that would send the wrong files, ask for other rights, or fail in Google.
 * @param {import('../bundle/dist.mjs').Variant} [variant]
 * @throws {Failure} naming what is wrong
 */
export async function checkDist({ nightly = false } = {}) {
  const files = filesToPush();
  if (files.join() !== sorted(DIST_FILES).join())
    throw new Failure(`clasp would push ${files.join(', ') || 'nothing'} instead of ${DIST_FILES.join(', ')}.`);
  const manifest = JSON.parse(readFileSync(at('dist/appsscript.json'), 'utf8'));
  const wrong = manifestMistake(manifest, nightly ? NIGHTLY_SCOPES : SCOPES);
  if (wrong) throw new Failure(`dist/appsscript.json: ${wrong}`);
  const problems = await bundleProblems(await builtBundle());
  if (problems.length > 0) throw new Failure(problems.join('\n'));
}

/** What stands in dist, as it is checked. */
export async function builtBundle() {
  const files = Object.fromEntries(DIST_FILES.map((name) => [name, readFileSync(at(`dist/${name}`), 'utf8')]));
  return { files, programs: await programsIn(files['Code.js'] ?? '') };
}

/**
 * Names of the files clasp would push, sorted, because clasp lists them in any order.
 * @returns {string[]}
 */
export function filesToPush() {
  const status = JSON.parse(clasp(['show-file-status', '--json']));
  return sorted(status.filesToPush.map((/** @type {string} */ file) => basename(file)));
}

/**
 * The first mistake in a manifest, as a sentence; null when there is none.
 *
 * @param {{ timeZone?: string, runtimeVersion?: string, oauthScopes?: string[], addOns?: unknown }}
 *   manifest
 * @param {string[]} [scopes] sorted
 */
export function manifestMistake(manifest, scopes = SCOPES) {
  if (manifest.timeZone !== 'Etc/UTC') return 'timeZone must be Etc/UTC, a zone without summer time.';
  if (manifest.runtimeVersion !== 'V8') return 'runtimeVersion must be V8.';
  if (sorted(manifest.oauthScopes ?? []).join() !== scopes.join())
    return `oauthScopes must be ${scopes.join(' and ')}.`;
  if ('addOns' in manifest) return 'addOns would make it a card add-on, which can show no sidebar.';
  return null;
}

/** @param {string[]} names */
const sorted = (names) => [...names].sort();
