import gas from 'eslint-plugin-googleappsscript';
import tseslint from 'typescript-eslint';
import { coreRules, promiseRules, serviceRules, synchronousRules } from './scripts/lint/floors.mjs';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
/** Tests of what waits for nothing, but for those that wait for a script. */
const SYNCHRONOUS_TESTS = ['test/{core,read,functions,laws,sample,examples}/**/*.ts'];
const WAITING_TESTS = ['test/core/examples.test.ts', 'test/read/exports/index.test.ts'];

const gasGlobals = gas.environments.googleappsscript.globals;

export default tseslint.config(
  { ignores: ['node_modules/', 'bench/node_modules/', 'dist/', 'build/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommended],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // The compiler tells of these.
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  {
    // These ask the type of every call, so they look where there are promises at all.
    files: TYPESCRIPT,
    ignores: ['src/*.ts', 'src/{core,read,i18n,functions,addon}/**', ...SYNCHRONOUS_TESTS],
    rules: promiseRules,
  },
  { files: WAITING_TESTS, rules: promiseRules },
  {
    files: ['src/**/*.ts', ...SYNCHRONOUS_TESTS],
    ignores: ['src/sidebar/**', ...WAITING_TESTS],
    rules: synchronousRules,
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/addon/**', 'src/functions/host.ts', 'src/sidebar/**'],
    rules: serviceRules(gasGlobals),
  },
  { files: ['src/core/**/*.ts'], rules: coreRules(gasGlobals) },
);
