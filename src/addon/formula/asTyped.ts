/**
 * A formula as a script reads it, with commas between arguments and decimal points, as people of the
 * spreadsheet's locale type it: with semicolons, decimal commas, and `\` between the columns of an
 * array. One that has semicolons between arguments already stays as it is.
 *
 * @param separator What stands between arguments in this spreadsheet.
 */
export function asTyped(formula: string, separator: ',' | ';'): string {
  if (separator === ',') return formula;
  const brackets: string[] = [];
  let typed = '';
  for (let at = 0; at < formula.length; at++) {
    const sign = formula[at] ?? '';
    if (sign === '"' || sign === "'") {
      const end = formula.indexOf(sign, at + 1);
      if (end < 0) return formula;
      typed += formula.slice(at, end + 1);
      at = end;
      continue;
    }
    if (sign === '(' || sign === '{') brackets.push(sign);
    if (sign === ')' || sign === '}') brackets.pop();
    const isInArray = brackets[brackets.length - 1] === '{';
    if (sign === ';' && !isInArray) return formula;
    if (sign === ',') typed += isInArray ? '\\' : ';';
    else typed += sign === '.' && isDecimal(formula, at) ? ',' : sign;
  }
  return typed;
}

const isDecimal = (formula: string, at: number): boolean =>
  /(?:^|[^\p{L}\d_.])\d*$/u.test(formula.slice(0, at)) && /\d/.test(formula[at + 1] ?? '');
