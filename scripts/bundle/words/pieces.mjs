/** Signs of ASCII that may stand for a piece: all but quotes, the backslash and the toggle. */
const SIGNS = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (sign) => !/["\\~]/.test(sign),
);

/** A letter of ASCII that occurs less often gives its sign to a piece. */
const RARE = 6;

/** What a piece must save: it takes place itself. */
const WORTH = 6;

/** No longer pieces: what is longer is seldom frequent. */
const LONGEST = 12;

/**
 * The pieces of texts that are worth a sign of ASCII each, and the signs. A piece is a letter of
 * another alphabet, or two pieces that often follow each other (byte pair encoding); most frequent
 * first, until no sign is left.
 *
 * @param {readonly string[]} texts
 * @returns {{ signs: string, pieces: string[] }}
 */
export function piecesOf(texts) {
  const letters = counted(texts.flatMap((text) => text.split('')));
  const signs = SIGNS.filter((sign) => (letters.get(sign) ?? 0) < RARE);
  /** @type {Set<string>} */
  const pieces = new Set();
  const costOf = (/** @type {string} */ token) => (pieces.has(token) ? 1 : Buffer.byteLength(token));
  let parts = texts.map((text) => text.split(''));
  while (pieces.size < signs.length) {
    const [single, savedBySingle] = bestOf(counted(parts.flat()), (token) => costOf(token) - 1);
    const pairs = counted(parts.flatMap((tokens) => tokens.slice(1).map((token, at) => tokens[at] + PAIR + token)));
    const [pair, savedByPair] = bestOf(pairs, (both) => {
      const [a = '', b = ''] = both.split(PAIR);
      return a.length + b.length > LONGEST || (a + b).includes(TOGGLE) ? 0 : costOf(a) + costOf(b) - 1;
    });
    if (Math.max(savedBySingle, savedByPair) < WORTH) break;
    if (savedBySingle >= savedByPair) pieces.add(single);
    else {
      const [a = '', b = ''] = pair.split(PAIR);
      parts = parts.map((tokens) => joined(tokens, a, b));
      pieces.add(a + b);
    }
  }
  return { signs: signs.slice(0, pieces.size).join(''), pieces: [...pieces] };
}

/** Stands between the two of a pair; in no text. */
const PAIR = '\0';

/** Stands for itself in src/i18n/unpack.ts. */
const TOGGLE = '~';

/** @param {readonly string[]} tokens */
function counted(tokens) {
  /** @type {Map<string, number>} */
  const times = new Map();
  for (const token of tokens) times.set(token, (times.get(token) ?? 0) + 1);
  return times;
}

/**
 * The token that saves most.
 * @param {ReadonlyMap<string, number>} times
 * @param {(token: string) => number} savedOnce
 * @returns {[token: string, saved: number]}
 */
function bestOf(times, savedOnce) {
  /** @type {[string, number]} */
  let best = ['', 0];
  for (const [token, count] of times) {
    const saved = count * savedOnce(token);
    if (saved > best[1]) best = [token, saved];
  }
  return best;
}

/**
 * @param {readonly string[]} tokens
 * @param {string} a
 * @param {string} b
 */
function joined(tokens, a, b) {
  /** @type {string[]} */
  const all = [];
  for (let at = 0; at < tokens.length; at++) {
    const isPair = tokens[at] === a && tokens[at + 1] === b;
    all.push(isPair ? a + b : (tokens[at] ?? ''));
    if (isPair) at++;
  }
  return all;
}
