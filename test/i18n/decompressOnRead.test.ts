import { expect, test } from 'vitest';
import { compress } from '../../scripts/bundle/words/compress.mjs';
import { decompressOnRead } from '../../src/i18n/decompressOnRead.ts';

const WORDS = { or: 'или', errors: { blank: 'Пусто' }, sides: ['один', 'два'], titles: { kpi: 'KPI' } };
const isRead = (words: object, key: string): boolean => Object.getOwnPropertyDescriptor(words, key)?.get === undefined;

const compressed = (): typeof WORDS => {
  const { or, titles, errors, sides } = WORDS;
  const blocks = [compress(JSON.stringify({ errors })), compress(JSON.stringify({ sides }))];
  // As the build writes them: the number of its block stands for each word.
  const words: object = { or, errors: 0, sides: 1, titles };
  return decompressOnRead(words, blocks) as typeof WORDS;
};

test('compressed words look like the words themselves', () => {
  expect(Object.keys(compressed())).toEqual(Object.keys(WORDS));
  expect({ ...compressed() }).toEqual(WORDS);
  expect(JSON.stringify(compressed())).toBe(JSON.stringify(WORDS));
});

test('a block is decompressed when one of its words is read, and stays', () => {
  const words = compressed();
  expect(isRead(words, 'errors')).toBe(false);
  expect(words.errors).toEqual({ blank: 'Пусто' });
  expect(words.errors).toBe(words.errors);
  expect([isRead(words, 'errors'), isRead(words, 'sides')]).toEqual([true, false]);
});
