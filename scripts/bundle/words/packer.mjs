/** As in src/i18n/unpack.ts. */
const TOGGLE = '~';

/**
 * The other direction of src/i18n/unpack.ts. Any text comes back as it was.
 *
 * @param {{ signs: string, pieces: readonly string[] }} book
 * @returns {(text: string) => string}
 */
export function packer({ signs, pieces }) {
  const bySize = pieces.map((piece, at) => ({ piece, sign: signs[at] ?? '' }));
  return (text) => {
    let packed = '';
    let isPacked = true;
    const toggle = () => {
      packed += TOGGLE;
      isPacked = !isPacked;
    };
    for (const token of cheapestTokens(text)) {
      const sign = bySize.find(({ piece }) => piece === token)?.sign;
      if (token === TOGGLE) {
        if (!isPacked) toggle();
        packed += TOGGLE + TOGGLE;
        continue;
      }
      if (sign === undefined ? isPacked && signs.includes(token) : !isPacked) toggle();
      packed += sign ?? token;
    }
    return packed;
  };

  /**
   * Pieces and letters that make up the text with the fewest bytes, toggles left out.
   * @param {string} text
   */
  function cheapestTokens(text) {
    const bytes = [0];
    /** @type {string[]} the last token of the way to each place */
    const tokens = [];
    const offer = (/** @type {number} */ from, /** @type {string} */ token, /** @type {number} */ cost) => {
      const [to, sum] = [from + token.length, (bytes[from] ?? 0) + cost];
      if (sum >= (bytes[to] ?? Infinity)) return;
      bytes[to] = sum;
      tokens[to] = token;
    };
    // By code units, as they are unpacked.
    text.split('').forEach((letter, at) => {
      offer(at, letter, signs.includes(letter) ? 3 : Buffer.byteLength(letter));
      for (const { piece } of bySize) if (text.startsWith(piece, at)) offer(at, piece, 1);
    });
    /** @type {string[]} */
    const way = [];
    for (let at = text.length; at > 0; at -= way[0]?.length ?? at) way.unshift(tokens[at] ?? '');
    return way;
  }
}
