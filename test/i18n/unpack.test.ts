import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packer } from '../../scripts/bundle/words/packer.mjs';
import { piecesOf } from '../../scripts/bundle/words/pieces.mjs';
import { unpacker } from '../../src/i18n/unpack.ts';

const PIECES = { signs: 'KL]', pieces: ['менеджер', 'е', 'er'] };
const unpackerOf = ({ signs, pieces }: typeof PIECES): ((packed: string) => string) =>
  unpacker(signs, pieces.join('~'));

describe('a packed text', () => {
  const [pack, unpack] = [packer(PIECES), unpackerOf(PIECES)];

  test.each([
    ['', ''],
    ['12 %, *|?', '12 %, *|?'],
    ['менеджеры', 'Kы'],
    ['мера менеджера', 'мLра Kа'],
    ['manager', 'manag]'],
    ['KPI', '~K~PI'],
    ['er KPI er', '] ~KPI ~]'],
    ['~', '~~'],
    ['K~L', '~K~~~~L'],
    ['Ґ 🚀', 'Ґ 🚀'],
  ])('of %j is %j', (text, packed) => {
    expect(unpack(packed)).toBe(text);
    expect(unpack(pack(text))).toBe(text);
    expect(Buffer.byteLength(pack(text))).toBeLessThanOrEqual(Buffer.byteLength(packed));
  });

  test.each([
    ['any text', fc.string({ unit: 'binary' })],
    ['halves of letters', fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) })],
    ['what is packed beside what is not', fc.string({ unit: fc.constantFrom(...'~KL]менджр er1*|🚀') })],
  ])('comes back as it was: %s', (_what, texts) => {
    fc.assert(
      fc.property(texts, (text) => unpack(pack(text)) === text),
      { numRuns: 1000 },
    );
  });

  test('comes back with the pieces of any texts', () => {
    const letters = fc.constantFrom(...'abcABC~-]^|\\"\' абвГ🚀');
    const texts = fc.array(fc.string({ unit: letters, maxLength: 80 }), { maxLength: 6 });
    fc.assert(
      fc.property(texts, fc.string({ unit: letters }), (texts, other) => {
        const pieces = piecesOf(texts);
        return [...texts, other].every((text) => unpackerOf(pieces)(packer(pieces)(text)) === text);
      }),
      { numRuns: 300 },
    );
  });
});

test('a frequent piece takes a byte', () => {
  const text = 'Сколько лидов дошло до этапа';
  const many = Array.from({ length: 10 }, () => text);
  expect(Buffer.byteLength(packer(piecesOf(many))(text))).toBeLessThan(text.length / 2);
});
