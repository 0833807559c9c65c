/**
 * What the programs in dist/Code.js may not use: no document says that Apps Script has these, and a
 * bundler does not replace library calls. Code from a text works there, and is made of one: the
 * programs of what is called seldom, to which the same rules apply.
 *
 * @type {import('eslint').Linter.RulesRecord}
 */
export const bundleRules = {
  'no-undef': ['error', { typeof: false }],
  'no-restricted-globals': [
    'error',
    'structuredClone',
    'BigInt',
    'WeakRef',
    'FinalizationRegistry',
    'globalThis',
    'eval',
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Object', property: 'groupBy' },
    { object: 'Object', property: 'hasOwn' },
    { object: 'Map', property: 'groupBy' },
  ],
  'no-restricted-syntax': [
    'error',
    {
      selector:
        'CallExpression[callee.property.name=/^(at|replaceAll|toSorted|toReversed|toSpliced|with|findLast|findLastIndex)$/]',
      message: 'A library call newer than ES2019.',
    },
    { selector: 'Literal[bigint]', message: 'BigInt is not known to work.' },
    { selector: 'Literal[regex.pattern=/\\(\\?<[=!]/]', message: 'Lookbehind is not known to work.' },
    {
      selector:
        ':matches(NewExpression, CallExpression)[callee.name="Function"]:not([arguments.0.quasis.0.value.raw="return("])',
      message: 'No code from strings but the programs of what is called seldom.',
    },
  ],
};
