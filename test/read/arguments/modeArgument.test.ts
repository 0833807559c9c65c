import { expect, test } from 'vitest';
import { KpiError } from '../../../src/core/errors.ts';
import { TEXTS } from '../../../src/i18n/index.ts';
import { modeArgument } from '../../../src/read/arguments/modeArgument.ts';
import type { Arg } from '../../../src/read/cells/cell.ts';

test.each<[Arg, string]>([
  ['', 'fair'],
  [undefined, 'fair'],
  ['fair', 'fair'],
  [' Cautious ', 'cautious'],
  [[['raw']], 'raw'],
  ['осторожно', 'cautious'],
  ['рост', 'improve'],
  ['target', 'target'],
])('%j is the mode %s, whatever the language of the spreadsheet', (arg, mode) => {
  expect(modeArgument(arg, TEXTS.en)).toBe(mode);
  expect(modeArgument(arg, TEXTS.ru)).toBe(mode);
});

test('an unknown mode is told with the nearest one and all there are', () =>
  expect(() => modeArgument('cautios', TEXTS.en)).toThrow(
    new KpiError('mode-unknown', {
      found: 'cautios',
      nearest: 'cautious',
      known: ['fair', 'cautious', 'raw', 'improve', 'target'],
    }),
  ));
