import { expect, test } from 'vitest';
import { dictionaryOf } from '../../../src/read/cells/dictionary.ts';

const meaning = dictionaryOf(
  [
    { won: 'won|paid|clos*', lost: 'lost|no sale' },
    { won: 'оплач*', lost: 'отказ|closed badly|paid' },
  ],
  ['won', 'lost'],
);

test.each([
  ['won', 'won'],
  ['no sale', 'lost'],
  ['отказ', 'lost'],
  ['оплачено', 'won'],
  ['clos', 'won'],
  // A whole word counts before a stem.
  ['closed badly', 'lost'],
  // Of two meanings the first.
  ['paid', 'won'],
  ['unpaid', undefined],
  ['won today', undefined],
  ['', undefined],
  ['constructor', undefined],
])('%s means %s', (text, expected) => expect(meaning(text)).toBe(expected));

test('without words nothing means anything', () => expect(dictionaryOf([{}, { a: '' }], ['a'])('')).toBeUndefined());
