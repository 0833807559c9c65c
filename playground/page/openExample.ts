import { worksheetOf, type Engine } from '../engine/index.ts';
import type { Workbook } from '../host/index.ts';
import { exampleTab, type Example } from '../sample/example.ts';
import type { Language } from '../sample/model.ts';
import { networkBoards } from '../sample/network.ts';

/**
 * Shows the export in its own tab with the first cell selected. A tab that exists already is only
 * shown, with all its changes. The counts of a network get a tab of boards beside them.
 *
 * @returns Whether the tab is new.
 */
export function openExample(example: Example, language: Language, engine: Engine, workbook: Workbook): boolean {
  const tab = exampleTab(example, language);
  const find = () => workbook.sheets().find(({ name }) => name === tab.name);
  const isNew = find() === undefined;
  if (isNew) engine.book.insertSheet(tab.name, { sheet: worksheetOf(tab, language) });
  const boards = example.group === 'network' ? networkBoards(tab.name, language) : null;
  if (boards !== null && !workbook.sheets().some(({ name }) => name === boards.name))
    engine.book.insertSheet(boards.name, { sheet: worksheetOf(boards, language) });
  const sheet = find();
  if (sheet !== undefined) workbook.select(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  return isNew;
}
