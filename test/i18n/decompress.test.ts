import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compress } from '../../scripts/bundle/words/compress.mjs';
import { decompress } from '../../src/i18n/decompress.ts';

/** Numbers of which few repeat what stood before. */
const unlike = (count: number): string =>
  Array.from({ length: count }, (_, at) => ((at * 7919) % 100_003).toString(36)).join('');

describe('a compressed text', () => {
  test.each([
    ['nothing', ''],
    ['one letter', 'a'],
    ['one letter many times', 'я'.repeat(1_000)],
    ['two letters', 'ab'],
    ['a far repeat', `начало${'-x'.repeat(1_000)}начало`],
    ['a repeat from more than 32,768 letters ago', `${unlike(20_000)}\n${unlike(20_000)}`],
    ['all letters of ASCII', Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('')],
    ['more letters than one part is put together of', '0123456789 абвгд'.repeat(600)],
  ])('comes back as it was: %s', (_what, text) => {
    expect(decompress(compress(text)) === text).toBe(true);
  });

  test('comes back from its beginning as far as asked, also where that cuts a repeat', () => {
    const text = 'paid, lost, paid, lost, paid';
    const compressed = compress(text);
    for (let end = 0; end <= text.length; end++) expect(decompress(compressed, end)).toBe(text.slice(0, end));
  });

  const halves = fc.nat(0xffff).map((code) => String.fromCharCode(code));
  test.each([
    ['any text', fc.string({ unit: 'binary', maxLength: 400 })],
    ['halves of letters', fc.string({ unit: halves, maxLength: 400 })],
    ['few letters', fc.string({ unit: fc.constantFrom(...'ab~\\я'), maxLength: 2000 })],
    [
      'many repeats',
      fc.array(fc.constantFrom('строка ', 'и', ' the', '🚀'), { maxLength: 500 }).map((all) => all.join('')),
    ],
  ])('comes back as it was: %s', (_what, texts) => {
    fc.assert(
      fc.property(texts, (text) => decompress(compress(text)) === text),
      { numRuns: 100 },
    );
  });

  test('is written in ASCII, but for its letters, without signs that a script escapes', () => {
    const [, , ...signs] = compress('Сколько лидов "дошло" до этапа \\ и сколько нет');
    expect(signs.join('')).toMatch(/^[#-[\]-~]+$/);
  });

  test('of sentences takes less than half of their letters', () => {
    const text = Array.from({ length: 60 }, (_, at) => `Row ${at} has no date: write one, such as ${at * 7}.`).join('');
    const [, letters, , , bits] = compress(text);
    expect(letters.length + bits.length).toBeLessThan(text.length / 2);
  });
});
