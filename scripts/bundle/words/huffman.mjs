/** The longest code that src/i18n/decompress.ts can read. */
const MAX_BITS = 12;

/**
 * How many bits the code of each symbol takes, by how often it occurs; 0 for one that does not. Of
 * at most 4096 symbols. No code is longer than {@link MAX_BITS}: until it holds, the rare symbols
 * are taken for less rare ones.
 *
 * @param {readonly number[]} times
 * @returns {number[]}
 */
export function codeLengths(times) {
  for (let counted = times; ; counted = counted.map((count) => Math.ceil(count / 2))) {
    const lengths = bestLengths(counted);
    if (lengths.every((bits) => bits <= MAX_BITS)) return lengths;
  }
}

/**
 * The code of each symbol: canonical, so that the lengths say all.
 * @param {readonly number[]} lengths
 * @returns {number[]}
 */
export function codesOf(lengths) {
  const codes = lengths.map(() => 0);
  let code = 0;
  for (let bits = 1; bits <= MAX_BITS; bits++) {
    code *= 2;
    lengths.forEach((length, symbol) => {
      if (length === bits) codes[symbol] = code++;
    });
  }
  return codes;
}

/**
 * Huffman: the two rarest are joined until all are one; each joining makes a code one bit longer.
 * @param {readonly number[]} times
 */
function bestLengths(times) {
  const lengths = times.map(() => 0);
  let trees = times.flatMap((count, symbol) => (count > 0 ? [{ count, symbols: [symbol] }] : []));
  const [only] = trees;
  if (trees.length === 1 && only) lengths[only.symbols[0] ?? 0] = 1;
  while (trees.length > 1) {
    trees.sort((a, b) => a.count - b.count);
    const [a, b, ...others] = trees;
    if (!a || !b) break;
    const symbols = [...a.symbols, ...b.symbols];
    for (const symbol of symbols) lengths[symbol] = (lengths[symbol] ?? 0) + 1;
    trees = [...others, { count: a.count + b.count, symbols }];
  }
  return lengths;
}
