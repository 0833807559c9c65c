import type { ArgumentTab } from '../../addon/api/index.ts';
import { decompress } from '../../i18n/decompress.ts';
import type { Language } from '../../i18n/languages.ts';
import helpIn from 'virtual:functions';

/** What the form says of a custom function, in one language. */
export interface FunctionHelp {
  readonly name: string;
  readonly summary: string;
  readonly params: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
}

const known = new Map<Language, readonly FunctionHelp[]>();

/** The custom functions. The board comes first, because most people want it. */
export function functionsIn(language: Language): readonly FunctionHelp[] {
  const functions = known.get(language) ?? readIn(language);
  known.set(language, functions);
  return functions;
}

function readIn(language: Language): readonly FunctionHelp[] {
  const functions: FunctionHelp[] = JSON.parse(decompress(helpIn(language)));
  return functions.sort((a, b) => Number(b.name === 'LEADERBOARD') - Number(a.name === 'LEADERBOARD'));
}

/**
 * The first sentence. A full stop inside a number or after «вроде Сделки!A:L» is followed by no
 * capital.
 */
export function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s+[\p{Lu}«“])/u.exec(text)?.[0] ?? text;
}

export const isTableParameter = (parameter: string): boolean => ['data', 'raw', 'main'].includes(parameter);

/** The exports that a join takes besides the table of the panel. */
const FURTHER = ['second', 'third', 'fourth', 'fifth', 'sixth'];
export const isFurtherTable = (parameter: string): boolean => FURTHER.includes(parameter);

/** The tab with settings that a parameter takes; it is filled in without asking. */
const ROWS_TABS: Readonly<Record<string, ArgumentTab>> = {
  kpis: 'kpis',
  settings: 'kpis',
  targets: 'targets',
  badges: 'badges',
  levels: 'levels',
  points: 'points',
  bonuses: 'bonuses',
  rules: 'points',
  holidays: 'holidays',
  team: 'team',
};

export function rowsTabOf(parameter: string): ArgumentTab | null {
  return ROWS_TABS[parameter] ?? null;
}

/** Parameters that are shown at once; the rest is under "More". */
const FIRST = ['data', 'raw', 'main', 'second', 'column', 'values', 'kpi', 'by', 'manager', 'period', 'mode'];
export const isShownAtOnce = (parameter: string): boolean => FIRST.includes(parameter);
