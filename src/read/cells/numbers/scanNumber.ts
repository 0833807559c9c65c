/**
 * Where the number of a text stands, and its value. One object serves a whole column, so that no
 * object is made per cell.
 */
export interface Scanned {
  /**
   * The index of its first digit, and the index after its last one. Both are the length of the text
   * when there is no digit.
   */
  from: number;
  to: number;
  /**
   * The number is `whole / by`: 1 234,50 is 123450 / 100. An unsure number is read as if its mark
   * separated thousands.
   */
  whole: number;
  by: number;
}

/**
 * What the marks inside a number prove: nothing; that the decimal mark is a point, or a comma; that
 * a single comma or point may be either, with three digits after it; or that this is no number.
 */
export type Says = 'nothing' | 'point' | 'comma' | 'unsure point' | 'unsure comma' | 'nonsense';

const [COMMA, POINT, SPACE, ZERO] = [44, 46, 32, 48];

/**
 * The marks of the number that is being read, and how many digits stand before, between and after
 * them. A number of 1e15 has five groups.
 */
const MOST_MARKS = 20;
const marks = new Uint8Array(MOST_MARKS);
const runs = new Uint16Array(MOST_MARKS + 1);

/**
 * Finds the first number of a text. Spaces of every kind and apostrophes separate groups of three.
 * Of two different marks the last one is decimal. A mark that repeats separates groups: of three,
 * or as `12,34,567` in India. A single comma or point is decimal, unless exactly three digits
 * follow and a group could stand before it: `1,2345`, `0.125` and `1234,567` are decimal.
 */
export function scanNumber(text: string, found: Scanned): Says {
  const end = text.length;
  let at = 0;
  while (at < end && !isDigit(text.charCodeAt(at))) at++;
  found.from = at;
  const isZero = text.charCodeAt(at) === ZERO;
  let count = 0;
  let run = 0;
  let whole = 0;
  let by = 1;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      whole = whole * 10 + (code - ZERO);
      by *= 10;
      run++;
      continue;
    }
    const mark = markOf(code);
    if (mark === 0 || count === MOST_MARKS || !isDigit(text.charCodeAt(at + 1))) break;
    marks[count] = mark;
    runs[count++] = run;
    by = 1;
    run = 0;
  }
  runs[count] = run;
  const says = count === 0 ? 'nothing' : judge(count, isZero);
  found.to = at;
  found.whole = whole;
  found.by = says === (marks[count - 1] === COMMA ? 'comma' : 'point') && marks[count - 1] !== SPACE ? by : 1;
  return says;
}

function judge(count: number, isZero: boolean): Says {
  const first = marks[0];
  const last = marks[count - 1];
  const lead = runs[0] ?? 0;
  const decimal = last === COMMA ? 'comma' : 'point';
  if (count === 1 && first !== SPACE) return runs[1] !== 3 || lead > 3 || isZero ? decimal : `unsure ${decimal}`;
  let parting = 0;
  while (parting < count && marks[parting] === first) parting++;
  if (isZero || lead > 3 || !isGrouped(parting)) return 'nonsense';
  if (parting === count) return first === SPACE ? 'nothing' : first === COMMA ? 'point' : 'comma';
  return parting === count - 1 && last !== SPACE ? decimal : 'nonsense';
}

/** Whether the first marks separate groups as people write them. */
function isGrouped(parting: number): boolean {
  const size = marks[0] === COMMA && Number(runs[0]) < 3 && runs[1] === 2 ? 2 : 3;
  for (let i = 1; i < parting; i++) if (runs[i] !== size) return false;
  return runs[parting] === 3;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= 57;
}

/**
 * The kind of mark that a character is: a comma, a point, a space (also no-break, thin and figure
 * spaces, and apostrophes), or 0 for none.
 */
function markOf(code: number): number {
  if (code === COMMA || code === POINT) return code;
  const isSpace = code === SPACE || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a);
  return isSpace || code === 39 || code === 0x2019 ? SPACE : 0;
}
