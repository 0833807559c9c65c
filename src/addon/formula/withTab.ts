import { FUNCTIONS } from '../../functions/index.ts';
import { columnIndex } from '../../read/cells/a1.ts';
import { type FormulaCall, callsIn } from './callsIn.ts';
import { LEFT_OUT, type Reference, referenceIn } from './formulaText.ts';
import { tabsPlace } from './tabsPlace.ts';

/** The tab to add to the formulas that read a table. */
export interface AddedTab {
  /** The tab of the table. */
  readonly table: string;
  readonly tab: string;
  /** As a formula names its columns: `'Deals (columns)'!A:C`. */
  readonly reference: string;
  /** Whether its rows name columns by letters, which are counted from the first column of a range. */
  readonly hasLetters: boolean;
}

/**
 * What a formula becomes with the tab: itself where it does not read the table or has the tab; null
 * where it reads the table in a way that cannot be changed safely.
 *
 * @param sheet The tab where the formula stands.
 */
export function withTab(formula: string, sheet: string, added: AddedTab): string | null {
  if (!mentions(formula, added.table) && !isSame(sheet, added.table)) return formula;
  const all = callsIn(formula);
  const calls = all?.filter(({ name }) => FUNCTIONS.has(name.toUpperCase())) ?? [];
  // Only a formula that cannot be taken apart and may be ours is worth telling.
  if (all === null) return [...FUNCTIONS.keys()].some((name) => formula.includes(`${name}(`)) ? null : formula;
  for (const call of calls) {
    const read = readOf(call, sheet, added);
    if (read === 'stuck' && !calls.some((inner) => isInside(inner, call) && readOf(inner, sheet, added) === 'reads'))
      return null;
    if (read !== 'reads') continue;
    const args = argsWith(call, sheet, added, separatorOf(call, calls));
    if (args === null) return null;
    const text = formula.slice(0, call.from) + args + formula.slice(call.to);
    // One call may stand in another: after a change the places are looked up anew.
    if (text !== formula) return withTab(text, sheet, added);
  }
  return formula;
}

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function mentions(text: string, tab: string): boolean {
  const starts = [`${tab}!`, `'${tab.replace(/'/g, "''")}'!`];
  return starts.some((start) => text.toLowerCase().includes(start.toLowerCase()));
}

const isInside = (inner: FormulaCall, outer: FormulaCall): boolean => inner.from > outer.from && inner.to < outer.to;

/**
 * Whether a call reads the table: it names its cells, or does something else with them (`FILTER`),
 * which leaves open where their columns stand.
 */
function readOf({ args }: FormulaCall, sheet: string, { table, hasLetters }: AddedTab): 'reads' | 'other' | 'stuck' {
  const [data = ''] = args;
  const reference = referenceIn(data);
  if (reference === null) return mentions(data, table) ? 'stuck' : 'other';
  if (!isSame(reference.tab ?? sheet, table)) return 'other';
  return hasLetters && !/^A\d*:/.test(reference.a1) ? 'stuck' : 'reads';
}

/** The arguments of a call with the tab; null when both places for tabs are taken. */
function argsWith({ name, args }: FormulaCall, sheet: string, added: AddedTab, separator: string): string | null {
  const isTab = (reference: Reference | null): boolean =>
    reference !== null && isSame(reference.tab ?? sheet, added.tab);
  const given = args.findIndex((arg) => isTab(referenceIn(arg)));
  if (given >= 0) return args.map((arg, i) => (i === given ? widened(arg, added) : arg)).join(separator);
  const place = tabsPlace(name.toUpperCase());
  const slot = [place, place + 1].find((at) => ['', LEFT_OUT].includes(args[at]?.trim() ?? ''));
  if (slot === undefined || args.length > place + 2) return null;
  const all = [...args];
  while (all.length <= slot) all.push(` ${LEFT_OUT}`);
  all[slot] = ` ${added.reference}`;
  return all.join(separator);
}

/** The reference with all columns of the tab: two were enough once. */
function widened(arg: string, { reference }: AddedTab): string {
  const [last = ''] = /[A-Z]+(?=\d*$)/.exec(referenceIn(arg)?.a1 ?? '') ?? [];
  const [needed = ''] = /[A-Z]+$/.exec(reference) ?? [];
  return columnIndex(last) < columnIndex(needed) ? ` ${reference}` : arg;
}

/** What stands between arguments: as in this call, else as in another one, else what every locale takes. */
function separatorOf(call: FormulaCall, calls: readonly FormulaCall[]): string {
  return call.separator ?? calls.find(({ separator }) => separator !== null)?.separator ?? ';';
}
