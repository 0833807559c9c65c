import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packer } from '../../scripts/bundle/packer.mjs';
import { unpack } from '../../src/i18n/unpack.ts';

const pack = packer(unpack);

describe('a packed text', () => {
  test.each([
    ['', ''],
    ['Клиент', 'Klifns'],
    ['12 %, *|?', '12 %, *|?'],
    ['KPI', '~KPI'],
    ['строк: {rows} и ещё', 'rsqok: ~{rows} ~i fz$'],
    ['«менеджер*|мен»', '<mfnfegfq*|mfn>'],
    ['~', '~~'],
    ['a~b', '~a~~~~b'],
    ['Ґ 🚀', 'Ґ 🚀'],
  ])('of %j is %j', (text, packed) => {
    expect(pack(text)).toBe(packed);
  });

  const mixed = fc.string({ unit: fc.constantFrom(...'~`ab{}[]$ 1*|абвАЯёі«»—Қ🚀') });
  test.each([
    ['any text', fc.string({ unit: 'binary' })],
    ['halves of letters', fc.string({ unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)) })],
    ['what is packed beside what is not', mixed],
  ])('comes back as it was: %s', (_what, texts) => {
    fc.assert(
      fc.property(texts, (text) => unpack(pack(text)) === text),
      { numRuns: 1000 },
    );
  });

  test('takes a byte for a Cyrillic letter', () => {
    expect(Buffer.byteLength(pack('Сколько лидов дошло до этапа'))).toBe('Сколько лидов дошло до этапа'.length);
  });
});
