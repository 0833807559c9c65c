import gas from 'eslint-plugin-googleappsscript';
import tseslint from 'typescript-eslint';
import { coreRules, serviceRules } from './scripts/lint/floors.mjs';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
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
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/addon/**', 'src/functions/host.ts', 'src/sidebar/**'],
    rules: serviceRules(gasGlobals),
  },
  { files: ['src/core/**/*.ts'], rules: coreRules(gasGlobals) },
);
