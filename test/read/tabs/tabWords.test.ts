import { expect, test } from 'vitest';
import { TEXTS } from '../../../src/i18n/index.ts';
import { spellingsOfWord, titleOfWord, wordIn, wordText } from '../../../src/read/tabs/tabWords.ts';

test.each([
  ['Points', 'points'],
  ['  FROM   POINTS: ', 'points'],
  ['очки', 'points'],
  ['points', 'points'],
  ['rank', 'name'],
  ['constructor', undefined],
  ['', undefined],
])('%j is the column %s of a Levels tab', (text, word) =>
  expect(wordIn('levels', text, ['name', 'points'])).toBe(word),
);

test('a word that is not allowed is not found', () => expect(wordIn('levels', 'Points', ['name'])).toBeUndefined());

test('spellings are those of each language, the one on screen first', () => {
  expect(spellingsOfWord('levels', 'icon').slice(0, 2)).toEqual(['Icon', 'emoji']);
  expect(spellingsOfWord('levels', 'nothing of the kind')).toEqual(['nothing of the kind', 'nothing of the kind']);
});

test('on screen a word has the first of its spellings', () => {
  expect(wordText('levels', 'points', TEXTS.en)).toBe('From points');
  expect(titleOfWord('levels', 'tab', TEXTS.en)).toBe('Levels');
  expect(titleOfWord('levels', 'unknown', TEXTS.en)).toBe('unknown');
});
