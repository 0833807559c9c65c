import { Linter } from 'eslint';
import gas from 'eslint-plugin-googleappsscript';
import { bundleRules } from '../lint/bundle.mjs';
import { scriptsIn } from './syntax.mjs';

/** What the page uses of a browser. Libraries ask for `define`, `global` and `self` to see where they are. */
const OF_THE_PAGE = [
  ...['document', 'window', 'self', 'global', 'define', 'google', 'console', 'navigator'],
  ...['setTimeout', 'clearTimeout', 'queueMicrotask', 'requestAnimationFrame', 'cancelAnimationFrame', 'postMessage'],
  ...['Blob', 'DOMParser', 'File', 'FileReader', 'FileReaderSync', 'TextDecoder', 'TextEncoder', 'URL', 'Worker'],
];

/** @param {readonly string[]} all */
const readable = (all) => Object.fromEntries(all.map((name) => [name, /** @type {const} */ ('readonly')]));

/** Of the scripts that Code.js holds. */
const SERVER = /** @type {const} */ ({
  languageOptions: {
    ecmaVersion: 2019,
    sourceType: 'script',
    globals: readable([...Object.keys(gas.environments.googleappsscript.globals), 'console']),
  },
  rules: bundleRules,
});

const PAGE = /** @type {const} */ ({
  languageOptions: { ecmaVersion: 2020, sourceType: 'script', globals: readable(OF_THE_PAGE) },
  rules: { 'no-undef': 'error' },
});

/** @type {import('./bundleChecks.mjs').BundleCheck} */
export const names = {
  name: 'no name that is not there',
  why: 'Apps Script has neither the web nor Node, and no library call that is newer than ES2019 is known to be there: the first use would stop a formula or the sidebar.',
  problemsIn: ({ files, programs }) => [
    ...programs.flatMap((program) => mistakesIn('Code.js', program, SERVER)),
    ...scriptsIn(files['Sidebar.html'] ?? '').flatMap((script) => mistakesIn('Sidebar.html', script, PAGE)),
  ],
};

/**
 * What does not parse is told by the check of the language level.
 *
 * @param {string} file
 * @param {string} code
 * @param {import('eslint').Linter.Config} config
 */
const mistakesIn = (file, code, config) => [
  ...new Set(
    new Linter()
      .verify(code, [config])
      .filter(({ fatal }) => fatal !== true)
      .map(({ message }) => `${file}: ${message}`),
  ),
];
