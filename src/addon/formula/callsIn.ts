/** A call of a function inside a formula. */
export interface FormulaCall {
  readonly name: string;
  /** Its arguments as written, with the spaces around them. */
  readonly args: readonly string[];
  /** Where its arguments stand in the formula: behind the bracket that opens, up to that which closes. */
  readonly from: number;
  readonly to: number;
  /** What stands between its arguments; null when it has fewer than two. */
  readonly separator: ',' | ';' | null;
}

/** A bracket that is open: of a call, of a group, or of an array in braces. */
interface OpenBracket {
  readonly name: string | null;
  readonly from: number;
  readonly separators: { readonly at: number; readonly sign: ',' | ';' }[];
}

const NAME = /[a-z_][\w.]*$/i;

/**
 * The calls in a formula, inner ones before those around them. Texts, names of tabs in quotes and
 * arrays in braces are passed over.
 *
 * @returns Null where the brackets do not match, or a call has both `,` and `;` between its
 *   arguments: one of them may be a decimal comma.
 */
export function callsIn(formula: string): readonly FormulaCall[] | null {
  const calls: FormulaCall[] = [];
  const open: OpenBracket[] = [];
  for (let at = 0; at < formula.length; at++) {
    const sign = formula[at];
    if (sign === '"' || sign === "'") {
      at = formula.indexOf(sign, at + 1);
      // Two quotes inside a text are one text after another, which makes no difference here.
      if (at < 0) return null;
    } else if (sign === '(' || sign === '{') {
      const name = sign === '(' ? (NAME.exec(formula.slice(0, at))?.[0] ?? null) : null;
      open.push({ name, from: at + 1, separators: [] });
    } else if (sign === ',' || sign === ';') open[open.length - 1]?.separators.push({ at, sign });
    else if (sign === ')' || sign === '}') {
      const bracket = open.pop();
      if (bracket === undefined || (formula[bracket.from - 1] === '(') !== (sign === ')')) return null;
      if (bracket.name === null) continue;
      const call = callOf(bracket.name, bracket, at, formula);
      if (call === null) return null;
      calls.push(call);
    }
  }
  return open.length === 0 ? calls : null;
}

function callOf(name: string, { from, separators }: OpenBracket, to: number, formula: string): FormulaCall | null {
  const [separator = null, other] = new Set(separators.map(({ sign }) => sign));
  if (other !== undefined) return null;
  const ends = [...separators.map(({ at }) => at), to];
  const args = ends.map((end, index) => formula.slice(index === 0 ? from : (ends[index - 1] ?? from) + 1, end));
  return { name, args, from, to, separator };
}
