import type { Language } from '../../i18n/languages.ts';
import type { ArgumentTab } from '../../addon/api/index.ts';
import functions, { type FunctionHelp } from 'virtual:functions';

/** The custom functions. The board comes first, because most people want it. */
export const FUNCTION_HELP: readonly FunctionHelp[] = [...functions].sort(
  (a, b) => Number(b.name === 'LEADERBOARD') - Number(a.name === 'LEADERBOARD'),
);

export function functionNamed(name: string): FunctionHelp | undefined {
  return FUNCTION_HELP.find((one) => one.name === name);
}

export function summaryOf(help: FunctionHelp, language: Language): string {
  return help.translations[language]?.summary ?? help.summary;
}

export function parameterHelp(help: FunctionHelp, parameter: string, language: Language): string {
  const english = help.params.find(({ name }) => name === parameter)?.description ?? '';
  return help.translations[language]?.params[parameter] ?? english;
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
