import { MemorySheet, type MemoryTab } from './memorySheet.ts';
import type { Rectangle } from './rectangle.ts';
import type { Sheet, Workbook } from './workbook.ts';

export type { MemoryCell, MemoryTab } from './memorySheet.ts';

/** A workbook over plain arrays, for tests: keeps formulas as text and computes nothing. */
export class MemoryWorkbook implements Workbook {
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  /** The messages given to toast(), in order. */
  readonly toasts: { readonly message: string; readonly title: string }[] = [];
  private readonly tabs: MemorySheet[];
  /** How many sheets there have been: an id is never given twice. */
  private made: number;
  private active: Sheet;
  private selected: Rectangle = { row: 0, column: 0, rows: 1, columns: 1 };

  /** @param tabs at least one */
  constructor(tabs: readonly MemoryTab[], options: { timeZone?: string; locale?: string; name?: string } = {}) {
    this.name = options.name ?? 'Untitled spreadsheet';
    this.timeZone = options.timeZone ?? 'Etc/UTC';
    this.locale = options.locale ?? 'en_US';
    this.tabs = tabs.map((tab, i) => new MemorySheet(String(i), tab));
    this.made = tabs.length;
    const first = this.tabs[0];
    if (first === undefined) throw new Error('A workbook has at least one sheet');
    this.active = first;
  }

  sheets(): readonly MemorySheet[] {
    return this.tabs;
  }

  activeSheet(): Sheet {
    return this.active;
  }

  selection(): Rectangle {
    return this.selected;
  }

  select(sheet: Sheet, rectangle: Rectangle): void {
    this.active = sheet;
    this.selected = rectangle;
  }

  insertSheet(name: string, index = this.tabs.length): Sheet {
    const sheet = new MemorySheet(String(this.made++), { name, cells: [] });
    this.tabs.splice(index, 0, sheet);
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    this.tabs.splice(
      this.tabs.findIndex(({ id }) => id === sheet.id),
      1,
    );
    const [first] = this.tabs;
    if (this.active.id === sheet.id && first !== undefined) this.active = first;
  }

  copySheet(sheet: Sheet, name: string): Sheet {
    const found = this.tabs.find(({ id }) => id === sheet.id);
    if (found === undefined) throw new Error(`The workbook has no sheet ${sheet.name}`);
    const copy = found.copy(String(this.made++), name);
    this.tabs.push(copy);
    return copy;
  }

  toast(message: string, title: string): void {
    this.toasts.push({ message, title });
  }
}
