import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import {
  type Dialog,
  type MemoryTab,
  MemoryWorkbook,
  createRunner,
  loadAddon,
  type Addon,
  type Switches,
  type Rectangle,
} from '../../playground/host/index.ts';
import { vmRealm } from '../../playground/host/vmRealm.ts';
import { at } from '../../scripts/bundle/paths.mjs';
import type { Outcome, RowTabId, RowsApi, SidebarApi } from '../../src/addon/api/index.ts';
import { built } from '../support/bundle.ts';

/** The built add-on in a spreadsheet of plain arrays: called as the sidebar calls it, so only JSON passes. */
export interface Opened {
  readonly addon: Addon;
  readonly workbook: MemoryWorkbook;
  /** What the sidebars shown so far were given. */
  readonly dialogs: readonly Dialog[];
  readonly runner: ReturnType<typeof createRunner>;
  call<E extends keyof SidebarApi>(name: E, ...args: Parameters<SidebarApi[E]>): Promise<ReturnType<SidebarApi[E]>>;
  /** The calls about the rows of a tab. */
  rows<T extends RowTabId, E extends keyof RowsApi<T>>(
    id: T,
    name: E,
    ...args: AfterId<Parameters<RowsApi<T>[E]>>
  ): Promise<ReturnType<RowsApi<T>[E]>>;
  /** Puts the cursor into a cell of a tab. */
  select(tab: string, row: number, column: number): void;
  /** A formula and the number format of a cell. */
  cell(tab: string, row: number, column: number): { formula: string; format: string; value: unknown };
}

type AfterId<A extends unknown[]> = A extends [unknown, ...infer Rest] ? Rest : never;

export interface Options {
  readonly user?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  /** The script, where it is another than dist/Code.js. */
  readonly code?: string;
  readonly switches?: Partial<Switches>;
  /** Before each call of a service; what it throws, Google throws. */
  readonly onCall?: (member: string) => void;
}

export function openedSheet(
  tabs: readonly MemoryTab[],
  { user = 'en', locale = 'en_US', timeZone = 'Europe/Moscow', code = built('Code.js'), ...more }: Options = {},
): Opened {
  const workbook = new MemoryWorkbook(tabs, { timeZone, locale, name: 'School' });
  const dialogs: Dialog[] = [];
  const html = { Sidebar: built('Sidebar.html') };
  const onSidebar = (dialog: Dialog): void => void dialogs.push(dialog);
  const addon = loadAddon({ code, html, realm: vmRealm(), workbook, locale: user, onSidebar, ...more });
  const runner = createRunner(addon);
  const sheetNamed = (tab: string) => {
    const found = workbook.sheets().find(({ name }) => name === tab);
    if (!found) throw new Error(`No tab ${tab}`);
    return found;
  };
  const only = (row: number, column: number): Rectangle => ({ row: row - 1, column: column - 1, rows: 1, columns: 1 });
  return {
    addon,
    workbook,
    dialogs,
    runner,
    // The type of an answer is what the shared interface says; its content is what the tests are about.
    call: async (name, ...args) => (await runner.handle(name, args)) as ReturnType<SidebarApi[typeof name]>,
    rows: async <T extends RowTabId, E extends keyof RowsApi<T>>(id: T, name: E, ...args: unknown[]) =>
      (await runner.handle(name, [id, ...args])) as ReturnType<RowsApi<T>[E]>,
    select: (tab, row, column) => workbook.select(sheetNamed(tab), only(row, column)),
    cell(tab, row, column) {
      const [sheet, at] = [sheetNamed(tab), only(row, column)];
      const stored = sheet.read(at)[0]?.[0];
      return {
        formula: sheet.formulas(at)[0]?.[0] ?? '',
        format: sheet.numberFormats(at)[0]?.[0] ?? '',
        value: stored === undefined || stored.kind === 'blank' ? '' : stored.value,
      };
    },
  };
}

/** The value of an answer that must have worked. */
export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** The sentence of an answer that must not have worked. */
export function messageOf(outcome: Outcome<unknown>): string {
  if (outcome.ok) throw new Error(`worked: ${JSON.stringify(outcome.value)}`);
  return outcome.message;
}

const day = (date: number): { date: number } => ({ date });

/** Two managers, five leads; the payment of row 4 has no date, row 6 has no manager. Days from 2026-02-02 to 2026-03-04. */
export const DEALS: MemoryTab = {
  name: 'Deals',
  cells: [
    ['Manager', 'Created', 'Paid', 'Amount', 'Status', 'Colour'],
    ['Anna', day(46055), day(46065), 12000, 'Won', 'red'],
    ['Boris', day(46056), null, 9000, 'Open', 'blue'],
    ['Anna', day(46066), null, 5000, 'Won', ''],
    ['Boris', day(46075), day(46085), 7000, 'Won', ''],
    ['', day(46080), null, null, 'Open', ''],
  ],
};

export const EMPTY: MemoryTab = { name: 'Board', cells: [] };

/** One of the example exports in a tab, every cell a text, as pasting plain text would leave it. */
export function exported(name: string, tab = 'Export'): MemoryTab {
  const text = readFileSync(at(`examples/${name}.csv`), 'utf8').replace(/^\ufeff/, '');
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const width = Math.max(...data.map((row) => row.length));
  return { name: tab, cells: data.map((row) => Array.from({ length: width }, (_, column) => row[column] || null)) };
}
