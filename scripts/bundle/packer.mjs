/**
 * The other direction of src/i18n/unpack.ts, whose alphabets are found by asking it. Any text comes
 * back as it was.
 *
 * @param {(packed: string) => string} unpack
 * @returns {(text: string) => string}
 */
export function packer(unpack) {
  const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
  /** What does not stand for itself, unless it is toggled. */
  const taken = new Set(ascii.filter((sign) => unpack(sign) !== sign));
  const signs = new Map([...taken].map((sign) => [unpack(sign), sign]));
  /** An empty stretch is the toggle itself. */
  const toggle = ascii.find((sign) => unpack(sign + sign) === sign) ?? '';
  signs.set(toggle, toggle + toggle);

  return (text) => {
    let packed = '';
    let isPacked = true;
    // By code units, as they are unpacked.
    for (const letter of text.split('')) {
      const sign = signs.get(letter);
      if (sign === undefined ? isPacked && taken.has(letter) : !isPacked) {
        packed += toggle;
        isPacked = !isPacked;
      }
      packed += sign ?? letter;
    }
    return packed;
  };
}
