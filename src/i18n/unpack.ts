/** Begins and ends a stretch that stands for itself; an empty stretch is the sign itself. */
const TOGGLE = '~';

/**
 * What unpacks the texts that the build has packed: in them a sign of ASCII, a byte in UTF-8, stands
 * for a piece of a text, such as a Cyrillic letter or a frequent syllable. Any other letter stands
 * for itself.
 *
 * Not a loop over the letters: the engine would take milliseconds to optimize it.
 *
 * @param signs one for each piece
 * @param pieces divided by {@link TOGGLE}
 */
export function unpacker(signs: string, pieces: string): (packed: string) => string {
  const all = pieces.split(TOGGLE);
  const bySign = new Map(signs.split('').map((sign, at) => [sign, all[at] ?? sign]));
  const pieceOf = (sign: string): string => bySign.get(sign) ?? sign;
  const found = new RegExp(`[${signs.replace(/\W/g, '\\$&')}]`, 'g');
  const unpacked = (text: string): string => text.replace(found, pieceOf);
  return (packed) =>
    packed.includes(TOGGLE)
      ? packed
          .split(TOGGLE)
          .map((text, at) => (at % 2 === 0 ? unpacked(text) : text || TOGGLE))
          .join('')
      : unpacked(packed);
}
