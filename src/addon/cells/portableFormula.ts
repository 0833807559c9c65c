/** Texts and names of tabs in quotes; words such as `NORM.DIST` and `A1`; numbers; then each sign. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$#][\p{L}\p{N}_.$]*|\d+\.\d*|\.\d+|\d+|[^]/gu;

/** A decimal sign between the tokens of a number, and separators between arguments. */
interface Signs {
  readonly decimal: '.' | ',' | 'any';
  readonly separator: ',' | ';';
}

/**
 * A formula as every spreadsheet reads it: `;` between arguments, and no decimal sign. Whether a
 * script has to write `F(A1, 1.5)` or `F(A1; 1,5)` into a German spreadsheet is not documented. So
 * `1.5` becomes `(15/10)`, which is the same number.
 *
 * @param isComma Whether the decimal sign of the spreadsheet's locale is a comma.
 * @returns Null where the formula itself leaves open what its commas are, or has an array whose
 *   columns are separated.
 */
export function portableFormula(formula: string, isComma: boolean): string | null {
  const tokens = formula.match(TOKENS) ?? [];
  const signs = signsIn(tokens, isComma);
  if (signs === null) return null;
  let text = '';
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    const [sign, digits] = [tokens[at + 1], tokens[at + 2] ?? ''];
    if (/^\d+$/.test(token) && sign === ',' && signs.decimal !== '.' && /^\d+$/.test(digits)) {
      text += fraction(token, digits);
      at += 2;
    } else if (/^\d*\.\d*$/.test(token) && token !== '.') {
      const [whole = '', decimals = ''] = token.split('.');
      text += fraction(whole, decimals);
    } else text += token === ',' ? ';' : token;
    // 1.5E3: a power of ten cannot follow a bracket.
    if (text.endsWith(')') && /^[eE]\d*$/.test(tokens[at + 1] ?? '')) return null;
  }
  return text;
}

/** A number without a decimal sign: `12.50` is `(1250/100)`. */
function fraction(whole: string, decimals: string): string {
  const digits = `${whole}${decimals}`.replace(/^0+(?=\d)/, '');
  return decimals === '' ? digits : `(${digits}/1${'0'.repeat(decimals.length)})`;
}

/** What the signs of a formula mean; null where that is open. */
function signsIn(tokens: readonly string[], isComma: boolean): Signs | null {
  const open: ('call' | 'group' | 'array')[] = [];
  let [word, hasSemicolon, hasSeparator, hasOpen, hasDecimal] = ['', false, false, false, false];
  for (const [at, token] of tokens.entries()) {
    const inside = open[open.length - 1];
    if (token === '(') open.push(/^[\p{L}_]/u.test(word) ? 'call' : 'group');
    else if (token === '{') open.push('array');
    else if (token === ')' || token === '}') open.pop();
    else if (inside === 'array' && (token === ',' || token === '\\')) return null;
    else if (token === ';' && inside !== 'array') hasSemicolon = true;
    else if (token === ',') {
      const isBetween = /^\d+$/.test(tokens[at - 1] ?? '') && /^\d+$/.test(tokens[at + 1] ?? '');
      if (!isBetween) hasSeparator = true;
      else if (inside === 'call') hasOpen = true;
      else hasDecimal = true;
    }
    if (token.trim() !== '') word = token;
  }
  if (hasSemicolon) return hasSeparator ? null : { decimal: 'any', separator: ';' };
  if (hasSeparator || !isComma) return hasDecimal ? null : { decimal: '.', separator: ',' };
  return hasOpen ? null : { decimal: 'any', separator: ';' };
}
