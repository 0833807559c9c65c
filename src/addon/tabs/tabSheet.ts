import { columnLetter } from '../../read/cells/a1.ts';
import { type Cell, isBlank, isDate } from '../../read/cells/cell.ts';
import { type Rows, type TabHeader, headerOf } from '../../read/tabs/tabRows.ts';
import type { Tab } from '../../read/tabs/tab.ts';
import { HOLIDAYS, ROW_TABS, TEAM } from '../../read/tabs/tabs.ts';
import { type TabId, titleOfWord } from '../../read/tabs/tabWords.ts';
import { TEXTS } from '../../i18n/index.ts';
import type { ArgumentTab, CellTexts, TabRow } from '../api/index.ts';
import { onTab } from '../formula/formulaText.ts';
import type { Asked } from '../endpoint.ts';
import { newSheet } from './newSheet.ts';
import { HEADER_WITHIN } from './sheets.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A tab with settings, as it is now. */
export interface TabSheet<F extends string> {
  readonly tab: Tab<TabId, F>;
  readonly sheet: Sheet;
  readonly name: string;
  /** Such as `KPIs!A:H`: up to the last column that says something. */
  readonly reference: string;
  readonly width: number;
  readonly rows: Rows;
  /** Index of the header row. */
  readonly header: number;
  readonly columns: ReadonlyMap<F, number>;
}

/**
 * The first tab with that header, whatever its name. A tab with the name that the add-on gives
 * comes before others.
 */
export function tabSheetOf<F extends string>(tab: Tab<TabId, F>, { sheets }: Asked): TabSheet<F> | null {
  const named = Object.values(TEXTS).flatMap(({ tabs }) => sheets.called(tabs[tab.id].tab) ?? []);
  // Many tables have a column of dates: only its name marks a list of holidays.
  const others = tab.id === HOLIDAYS.id ? [] : sheets.all();
  for (const one of [...named, ...others]) {
    if (headOf(tab, sheets.top(one)) === null) continue;
    const rows = sheets.rows(one);
    // Somebody may have put rows above it since its top was read.
    const head = headOf(tab, rows.slice(0, HEADER_WITHIN));
    if (head === null) continue;
    const { row: header, columns } = head;
    const { sheet, name } = one;
    const width = Math.max(...columns.values()) + 1;
    const reference = onTab(name, `A:${columnLetter(width - 1)}`);
    return { tab, sheet, name, reference, width, rows, header, columns };
  }
  return null;
}

function headOf<F extends string>(tab: Tab<TabId, F>, top: Rows): TabHeader<F> | null {
  const head = headerOf(tab, top);
  return head !== null && tab.id === TEAM.id && isOfLeads(head, top) ? null : head;
}

/** A table of leads may name managers and their teams as well: it has more columns, and no days off. */
function isOfLeads(
  { row, columns }: { readonly row: number; readonly columns: ReadonlyMap<string, number> },
  rows: Rows,
): boolean {
  const filled = (rows[row] ?? []).filter((cell) => !isBlank(cell));
  return !columns.has('off') && !columns.has('to') && filled.length > columns.size + 1;
}

/**
 * The tab that a function takes. For days off a Team tab comes first: it knows more than a list of
 * holidays.
 */
export function argumentSheet(id: ArgumentTab, asked: Asked): TabSheet<string> | null {
  const tabs: readonly Tab[] = id === 'holidays' ? [TEAM, HOLIDAYS] : [id === 'team' ? TEAM : ROW_TABS[id]];
  for (const tab of tabs) {
    const found = tabSheetOf(tab, asked);
    if (found !== null) return found;
  }
  return null;
}

/**
 * The tab, made empty at the end of the spreadsheet when there is none; titled in the language of
 * the spreadsheet.
 */
export function madeTabSheet<F extends string>(tab: Tab<TabId, F>, asked: Asked): TabSheet<F> {
  const { spreadsheet, host, sheets } = asked;
  const found = tabSheetOf(tab, asked);
  if (found !== null) return found;
  const usual = host.texts.tabs[tab.id].tab;
  // An empty tab of that name is as good as none.
  const isFree = (name: string): boolean => !sheets.isTaken(name) || sheets.called(name)?.sheet.getLastRow() === 0;
  let name = usual;
  for (let n = 2; !isFree(name); n++) name = `${usual} ${n}`;
  newSheet(asked, name, spreadsheet.getNumSheets(), [
    tab.fields.map((field) => titleOfWord(tab.id, field, host.texts)),
  ]);
  const made = tabSheetOf(tab, asked);
  if (made === null) throw new Error(`No ${tab.id} tab`);
  return made;
}

/**
 * The rows below the header that say something, each with its number and what its known cells hold.
 */
export function rowsIn<F extends string>(found: TabSheet<F> | null): TabRow<F>[] {
  if (found === null) return [];
  const { tab, rows, header } = found;
  return rows.flatMap((_, index) => {
    if (index <= header) return [];
    const cells = cellTextsOf(found, index + 1);
    return tab.fields.every((field) => isBlank(cells[field])) ? [] : [{ row: index + 1, cells }];
  });
}

/** What the known cells of a row hold, each as a text. */
export function cellTextsOf<F extends string>({ tab, rows, columns }: TabSheet<F>, row: number): CellTexts<F> {
  return textOfEach(tab, (field) => {
    const cell: Cell = rows[row - 1]?.[columns.get(field) ?? -1] ?? '';
    return isDate(cell) ? cell.toISOString() : String(cell);
  });
}

/** A text for each column of a tab. */
export function textOfEach<F extends string>({ fields }: Tab<TabId, F>, of: (field: F) => string): CellTexts<F> {
  // Each field is there: the type of the entries cannot say so.
  return Object.fromEntries(fields.map((field) => [field, of(field)])) as Record<F, string>;
}
