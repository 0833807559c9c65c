import { bin } from './run.mjs';

/** ESLint and Prettier over everything; what is built has checks of its own. */
export const lintChecks = [
  () => bin('eslint/bin/eslint.js', ['--max-warnings', '0', '.']),
  () => bin('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']),
];

/**
 * Nothing is unused: no file, export or package. In src an export that only tests use counts as
 * unused.
 */
export const unusedChecks = [
  () => bin('knip/bin/knip.js', []),
  () => bin('knip/bin/knip.js', ['--production', '--include', 'files,exports,types']),
];
