import { JOIN_KINDS, type JoinKind } from '../../read/join/joinKind.ts';
import { NO_LEADS, joinSource } from '../../read/join/joinSource.ts';
import { headerOf } from '../../read/tabs/tabRows.ts';
import { TABS, TEAM } from '../../read/tabs/tabs.ts';
import { NO_ANSWERS } from '../../read/table/answers.ts';
import type { Outcome, SourceList, SourceTab } from '../api/index.ts';
import { isMappingTab, mappingTabOf } from '../data/mappingTab.ts';
import { type Asked, endpoint, outcome } from '../endpoint.ts';
import { isOurFormula } from '../formula/addTab.ts';
import { isOfImport } from '../import/importNames.ts';
import { type GridSheet, HEADER_WITHIN } from '../tabs/sheets.ts';
import { tableWidth } from '../tabs/tableWidth.ts';
import { joinedTabs } from './joinedTabs.ts';

/**
 * The tabs with what the rows of each are, and the tabs that were joined already. Tabs with
 * settings and pages of our formulas are left out.
 */
export function sidebarSources(): Outcome<SourceList> {
  return endpoint((asked) => {
    const { sheets } = asked;
    const made = joinedTabs(sheets);
    const joined = new Set(made.map(({ tab }) => tab));
    const tabs = sheets.all().flatMap((one) => {
      const { name } = one;
      return joined.has(name) || isMappingTab(name, sheets) || isOfImport(name) ? [] : sourceTab(one, asked);
    });
    return { tabs, made };
  });
}

/** The kind of a table is told by its first rows. */
const LOOKED_AT = 500;

function sourceTab({ sheet, name: tab }: GridSheet, asked: Asked): SourceTab | [] {
  const { host, language, texts } = asked;
  const last = sheet.getLastRow();
  if (last === 0) return [];
  const range = sheet.getRange(1, 1, Math.min(LOOKED_AT, last), sheet.getLastColumn());
  const cells = range.getValues();
  const width = tableWidth(cells);
  const top = cells.slice(0, HEADER_WITHIN);
  // Deals have a manager and a team too, days off they have not.
  if (TABS.some((settings) => headerOf(settings, top)) || headerOf(TEAM, top)?.columns.has('off')) return [];
  const formulas = range.getFormulas();
  if (formulas.some((row) => row.slice(0, width).some(isOurFormula)) || isPage(formulas, width)) return [];
  const rows = cells.map((row) => row.slice(0, width));
  const read = outcome(language, () => {
    const answers = mappingTabOf(asked, tab)?.answers ?? NO_ANSWERS;
    return joinSource(rows, tab === MAIN ? '' : tab, host, answers).kind;
  });
  return {
    tab,
    kind: read.ok ? texts.join.kinds[read.value] : null,
    why: read.ok ? null : read.message,
    rows: last - 1,
    mainRank: read.ok ? mainRank(read.value) : null,
  };
}

/** A page such as the Dashboard: formulas in most of its cells point at ours, which stand beside it. */
function isPage(formulas: readonly (readonly string[])[], width: number): boolean {
  const own = formulas.flatMap((row) => row.slice(0, width)).filter((formula) => formula !== '');
  return own.length > formulas.length && formulas.some((row) => row.some(isOurFormula));
}

/** Under this name a table would have to give the leads. */
export const MAIN = 'main';

/** Deals before orders before payments: of several tables the first one gives the leads. */
function mainRank(kind: JoinKind): number | null {
  return NO_LEADS.includes(kind) ? null : JOIN_KINDS.indexOf(kind);
}
