import { worksheetOf, type Engine } from '../engine/index.ts';
import type { MenuItem, Workbook } from '../host/index.ts';
import { exampleTab, type Example } from '../sample/example.ts';
import type { Language } from '../sample/model.ts';
import { addonMenu } from './menu.ts';
import type { PageText } from './text.ts';

const GROUPS = ['crm', 'hand', 'trap'] as const;

/** A menu of the example exports, each under its title. */
export function examplesMenu(
  examples: readonly Example[],
  language: Language,
  text: PageText,
  open: (example: Example) => void,
): HTMLElement {
  const items = GROUPS.map((group): MenuItem => {
    const own = examples.filter((example) => example.group === group).map((example) => itemOf(example, language));
    const byTitle = own.sort((a, b) => a.label.localeCompare(b.label, language));
    return { kind: 'menu', label: text.exampleGroups[group], items: byTitle };
  });
  const menu = addonMenu(document.createTextNode(text.examples), text.examples, items, (name) => {
    const chosen = examples.find((example) => example.name === name);
    if (chosen !== undefined) open(chosen);
  });
  menu.classList.add('examples');
  for (const row of menu.querySelectorAll<HTMLElement>('[role=menuitem]'))
    row.title = examples.find(({ title }) => title[language] === row.textContent)?.about[language] ?? '';
  return menu;
}

function itemOf({ name, title }: Example, language: Language): MenuItem & { readonly kind: 'item' } {
  return { kind: 'item', label: title[language], functionName: name };
}

/**
 * Shows the export in a tab of its own, its first cell selected. A tab that is there already is only shown, with whatever was changed in it.
 *
 * @returns Whether the tab is new.
 */
export function openExample(example: Example, language: Language, engine: Engine, workbook: Workbook): boolean {
  const tab = exampleTab(example, language);
  const find = () => workbook.sheets().find(({ name }) => name === tab.name);
  const isNew = find() === undefined;
  if (isNew) engine.book.insertSheet(tab.name, { sheet: worksheetOf(tab, language) });
  const sheet = find();
  if (sheet !== undefined) workbook.select(sheet, { row: 0, column: 0, rows: 1, columns: 1 });
  return isNew;
}
