/**
 * What each floor may use, as lint rules.
 *
 * @typedef {import('eslint').Linter.RulesRecord} Rules
 */

/**
 * Only src/addon and src/functions/host.ts may use Apps Script services.
 *
 * @param {Record<string, unknown>} services names of the services
 * @returns {Rules}
 */
export const serviceRules = (services) => ({
  'no-restricted-globals': ['error', ...names(services, 'Services belong to src/addon and src/functions/host.ts.')],
});

/**
 * Core takes and gives numbers, strings and plain objects: no clock, no randomness, no language, no
 * host.
 *
 * @param {Record<string, unknown>} services
 * @returns {Rules}
 */
export const coreRules = (services) => ({
  '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
  'no-restricted-globals': [
    'error',
    ...names(services, 'Core knows no services.'),
    { name: 'Date', message: 'A day is an integer serial in core.' },
    { name: 'Intl', message: 'Core knows no language.' },
    { name: 'console', message: 'Core returns what it has to say.' },
    { name: 'globalThis', message: 'Core has no host.' },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'Core gives the same answer every time.' },
    ...['localeCompare', 'toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'toLocaleDateString'].map(
      (property) => ({ property, message: 'Core knows no language.' }),
    ),
  ],
});

/**
 * Where there are promises, each is waited for. These rules ask the type of every call.
 *
 * @type {Rules}
 */
export const promiseRules = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
};

/**
 * Apps Script answers at once, so nothing that runs there waits, and no promise can be lost.
 *
 * @type {Rules}
 */
export const synchronousRules = {
  'no-restricted-syntax': [
    'error',
    {
      selector: ':matches([async=true], AwaitExpression, [await=true], ImportExpression, Identifier[name="Promise"])',
      message: 'Nothing waits here, and the rules on promises do not look here.',
    },
  ],
};

/**
 * @param {Record<string, unknown>} services
 * @param {string} message
 */
const names = (services, message) => Object.keys(services).map((name) => ({ name, message }));
