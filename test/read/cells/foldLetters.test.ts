import { expect, test } from 'vitest';
import { LATIN, LOOK_LATIN, foldLetters } from '../../../src/read/cells/foldLetters.ts';

test('ё is е, and nothing else changes', () => expect(foldLetters('ёлка, ещё, zoé')).toBe('елка, еще, zoé'));

test('each Latin letter has one that looks like it', () => {
  expect(LATIN.length).toBe(LOOK_LATIN.length);
  expect(LOOK_LATIN[LATIN.indexOf('c')]).toBe('с');
  expect(/[a-z]/i.test(LOOK_LATIN)).toBe(false);
});
