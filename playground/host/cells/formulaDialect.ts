import type { Switches } from '../switches.ts';

/** How a formula is written: `F(A1, 1.5)` and `{1,2}`, or `F(A1; 1,5)` and `{1\2}`. */
export type Dialect = 'point' | 'comma';

/** In which dialect scripts read and write formulas. */
export function dialectOf(locale: string, { formulaLocale }: Switches): Dialect {
  const isComma = new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).includes(',');
  return formulaLocale === 'sheet' && isComma ? 'comma' : 'point';
}

/**
 * A formula of a dialect as workbooks keep it, which is with points and commas; null for a parse
 * error. A semicolon between arguments is understood in every dialect.
 */
export function readFormula(formula: string, dialect: Dialect): string | null {
  return translated(formula, (sign, { isArray, isInCall, isBetweenDigits }) => {
    if (dialect === 'point') {
      if (sign === ';') return isArray ? sign : ',';
      return sign === ',' && !isArray && !isInCall ? null : sign;
    }
    if (sign === ';') return isArray ? sign : ',';
    if (sign === '\\') return isArray ? ',' : null;
    // A comma is a decimal sign, and a point none.
    return sign === ',' && isBetweenDigits ? '.' : null;
  });
}

/** The other way round: what Range.getFormula gives. */
export function printFormula(formula: string, dialect: Dialect): string {
  if (dialect === 'point') return formula;
  const printed = translated(formula, (sign, { isArray }) => {
    if (sign === '.') return ',';
    return sign === ',' ? (isArray ? '\\' : ';') : sign;
  });
  return printed ?? formula;
}

interface Place {
  readonly isArray: boolean;
  readonly isInCall: boolean;
  readonly isBetweenDigits: boolean;
}

/** Texts, names of tabs in quotes and words stay; then numbers, and what may stand between arguments. */
const TOKENS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$#][\p{L}\p{N}_.$]*|\d*\.\d+|\d+|[,;\\(){}]|[^]/gu;

function translated(formula: string, sign: (sign: string, place: Place) => string | null): string | null {
  const tokens = formula.match(TOKENS) ?? [];
  const open: string[] = [];
  let [text, word] = ['', ''];
  for (const [at, token] of tokens.entries()) {
    const place: Place = {
      isArray: open[open.length - 1] === '{',
      isInCall: open[open.length - 1] === 'call',
      isBetweenDigits: /^\d+$/.test(tokens[at - 1] ?? '') && /^\d+$/.test(tokens[at + 1] ?? ''),
    };
    let said: string | null = token;
    if (token === '(') open.push(/^[\p{L}_]/u.test(word) ? 'call' : '(');
    else if (token === '{') open.push('{');
    else if (token === ')' || token === '}') open.pop();
    else if (/^[,;\\]$/.test(token)) said = sign(token, place);
    else if (/^\d*\.\d+$/.test(token)) {
      const point = sign('.', place);
      said = point === null ? null : token.replace('.', point);
    }
    if (said === null) return null;
    text += said;
    if (token.trim() !== '') word = token;
  }
  return text;
}
