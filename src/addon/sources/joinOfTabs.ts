import { type JoinedTables, joinTables } from '../../read/join/joinTables.ts';
import { NO_ANSWERS } from '../../read/table/answers.ts';
import type { Asked } from '../endpoint.ts';
import { tabTable } from '../tabs/tabTable.ts';
import { tabsPlace } from '../formula/tabsPlace.ts';
import { MAIN } from './sourceList.ts';

/** Tabs as one table. */
export interface JoinOfTabs {
  readonly joined: JoinedTables;
  /** The arguments of the formula that does the same. */
  readonly parts: readonly (string | null)[];
  /** The columns tabs that these tabs have: the first one is asked, and no other. */
  readonly columnsTabs: readonly string[];
}

/**
 * Joins the tables of tabs.
 *
 * @param tabs That of the leads first. What people have said about it holds for all; where nobody
 *   has, what was said about another one.
 */
export function joinOfTabs(tabs: readonly string[], asked: Asked): JoinOfTabs {
  const tables = tabs.map((tab) => tabTable(asked, tab));
  const mappings = tables.flatMap(({ mapping: own }) => own ?? []);
  const [mapping] = mappings;
  const parts: (string | null)[] = tables.map(({ reference }) => reference);
  if (mapping !== undefined) {
    while (parts.length < tabsPlace('KPI_JOIN')) parts.push(null);
    parts.push(mapping.reference);
  }
  // A mistake about a table calls it by its tab.
  const nameOf = (tab: string, at: number): string => (at === 0 ? MAIN : tab === MAIN ? '' : tab);
  const ranges = tables.map(({ tab, rows }, at) => [nameOf(tab, at), rows] as const);
  const joined = joinTables(ranges, asked.host, mapping?.answers ?? NO_ANSWERS);
  return { joined, parts, columnsTabs: mappings.map(({ name }) => name) };
}
