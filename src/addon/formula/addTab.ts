import { FUNCTIONS } from '../../functions/index.ts';
import { addressOf } from '../../read/cells/a1.ts';
import type { AddedTabs, CellPlace, FormulaChange, Outcome, PlainFormulas, UndoneTabs } from '../api/index.ts';
import { mappingTabOf } from '../data/mappingTab.ts';
import { portableIn, putFormula } from '../cells/putFormula.ts';
import { type Asked, endpoint } from '../endpoint.ts';
import { underLock } from '../underLock.ts';
import { sheetNamed } from '../tabs/tabTable.ts';
import { withTab } from './withTab.ts';

/** The formulas that read a table without what people have said about it. */
export function sidebarPlainFormulas(tab: string): Outcome<PlainFormulas> {
  return endpoint((asked) => {
    const { changes, stuck } = changesFor(tab, asked);
    return { cells: changes.map(placeOf), stuck };
  });
}

/** Adds the mapping tab of a table to every formula that reads the table without it. */
export function sidebarAddTab(tab: string): Outcome<AddedTabs> {
  return endpoint((asked) =>
    underLock(() => {
      const { changes, stuck } = changesFor(tab, asked);
      return { changes: changes.map((change) => written(change, change.after, asked)), stuck };
    }),
  );
}

/** Puts the formulas back. One that somebody has changed since stays as it is. */
export function sidebarUndoTab(changes: readonly FormulaChange[]): Outcome<UndoneTabs> {
  return endpoint((asked) =>
    underLock(() => {
      const isAsLeft = ({ tab, cell, after }: FormulaChange): boolean =>
        asked.sheets.called(tab)?.sheet.getRange(cell).getFormula() === after;
      const back = changes.filter(isAsLeft);
      for (const change of back) written(change, change.before, asked);
      return { undone: back.length, left: changes.filter((change) => !back.includes(change)).map(placeOf) };
    }),
  );
}

const placeOf = ({ tab, cell }: FormulaChange): CellPlace => ({ tab, cell });

/** Writes a formula; the change as it is then, because a spreadsheet may write a formula otherwise. */
function written(change: FormulaChange, formula: string, asked: Asked): FormulaChange {
  const range = sheetNamed(asked, change.tab).getRange(change.cell);
  return { ...change, after: putFormula(range, formula, asked).getFormula() };
}

/** What adding the tab would change, and the cells where it cannot be added. */
function changesFor(
  tab: string,
  asked: Asked,
): { readonly changes: readonly FormulaChange[]; readonly stuck: readonly CellPlace[] } {
  const mapping = mappingTabOf(asked, tab);
  if (mapping === null) return { changes: [], stuck: [] };
  const { name, reference, answers } = mapping;
  const added = { table: tab, tab: name, reference, hasLetters: answers.columns.size > 0 };
  const changes: FormulaChange[] = [];
  const stuck: CellPlace[] = [];
  for (const { sheet, name: own } of asked.sheets.all()) {
    const formulas: readonly (readonly string[])[] = sheet.getDataRange().getFormulas();
    formulas.forEach((row, r) =>
      row.forEach((before, c) => {
        if (!isOurFormula(before)) return;
        const after = withTab(before, own, added);
        const place = { tab: own, cell: addressOf(r, c) };
        if (after === null || (after !== before && portableIn(before, asked) === null)) stuck.push(place);
        else if (after !== before) changes.push({ ...place, before, after });
      }),
    );
  }
  return { changes, stuck };
}

/** Whether a formula calls one of our functions. */
export function isOurFormula(formula: string): boolean {
  return formula !== '' && NAMES.some((name) => formula.toUpperCase().includes(`${name}(`));
}

const NAMES = [...FUNCTIONS.keys()];
