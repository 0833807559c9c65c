import type { SourceList, SourceTab } from '../../../addon/api/index.ts';

/** A join takes so many tables. */
export const MOST_TABLES = 6;

/**
 * The tabs that are ticked at first: those that were imported together; else those of the tab that
 * was joined last; else all that can be joined, where only one of them can give the leads.
 */
export function firstChoice({ tabs, made }: SourceList, imported: readonly string[]): readonly string[] {
  const known = tabs.filter(({ kind }) => kind !== null);
  const isKnown = (wanted: readonly string[]): boolean =>
    wanted.length > 0 && wanted.every((tab) => known.some((one) => one.tab === tab));
  const there = imported.filter((tab) => isKnown([tab]));
  if (there.length > 0) return there;
  const [last] = made;
  if (last !== undefined && isKnown(last.from)) return last.from;
  const isOne = known.filter(({ mainRank }) => mainRank !== null).length === 1;
  return isOne && known.length > 1 && known.length <= MOST_TABLES ? known.map(({ tab }) => tab) : [];
}

/** Of the ticked tabs those that can give the leads, the best one first. */
export function mainTabs(tabs: readonly SourceTab[], chosen: readonly string[]): readonly SourceTab[] {
  return tabs
    .filter(({ tab, mainRank }) => mainRank !== null && chosen.includes(tab))
    .sort((a, b) => (a.mainRank ?? 0) - (b.mainRank ?? 0));
}
