import { parse } from 'acorn';
import { scriptsIn } from './syntax.mjs';

/** @type {import('./bundleChecks.mjs').BundleCheck} */
export const languageLevel = {
  name: 'ES2019 for Apps Script, ES2020 for the page',
  why: 'Apps Script refuses some later syntax when a script is saved; ES2019 is known to pass, and browsers of 2020 know ES2020.',
  problemsIn: ({ files, programs }) => [
    ...programs.flatMap((program) => mistakeIn('Code.js', program, 2019)),
    ...scriptsIn(files['Sidebar.html'] ?? '').flatMap((script) => mistakeIn('Sidebar.html', script, 2020)),
  ],
};

/**
 * @param {string} file
 * @param {string} code
 * @param {2019 | 2020} ecmaVersion
 */
function mistakeIn(file, code, ecmaVersion) {
  try {
    parse(code, { ecmaVersion, sourceType: 'script' });
    return [];
  } catch (error) {
    return [`${file} is not ES${ecmaVersion}: ${error instanceof Error ? error.message : error}.`];
  }
}
