import { lettersOf, rectangleOf, type Engine } from '../engine/index.ts';
import type { Stored, Workbook } from '../host/index.ts';
import { type ShownCell, shownCells } from './shownCells.ts';

/**
 * What the browser tests need from the page besides what a person sees. Addresses look like
 * "Deals!A1".
 */
interface Hooks {
  cell(address: string): Stored;
  /** The text a person sees in the cell. */
  shown(address: string): string;
  /** The formula of the cell, as the engine keeps it. */
  formula(address: string): string;
  select(address: string): void;
  selected(): string;
  tabs(): readonly string[];
  /** What a person sees of a tab in a rectangle such as "A1:N80", with the room of each text. */
  shownCells(tab: string, a1: string): readonly ShownCell[];
  /** Resolves when every formula is calculated. */
  idle(): Promise<void>;
}

declare global {
  interface Window {
    playground?: Hooks;
  }
}

export function testHooks(engine: Engine, workbook: Workbook): void {
  const find = (address: string) => {
    const [tab = '', a1 = ''] = address.split('!');
    const sheet = workbook.sheets().find(({ name }) => name === tab);
    if (sheet === undefined) throw new Error(`no tab ${tab}`);
    return { sheet, at: rectangleOf(a1) };
  };
  window.playground = {
    cell(address) {
      const { sheet, at } = find(address);
      return sheet.read(at)[0]?.[0] ?? { kind: 'blank' };
    },
    shown(address) {
      const { sheet, at } = find(address);
      return sheet.shown?.(at)[0]?.[0] ?? '';
    },
    formula(address) {
      const { sheet, at } = find(address);
      return sheet.formulas(at)[0]?.[0] ?? '';
    },
    select(address) {
      const { sheet, at } = find(address);
      workbook.select(sheet, at);
    },
    selected() {
      const { row, column } = workbook.selection();
      return `${workbook.activeSheet().name}!${lettersOf(column)}${row + 1}`;
    },
    tabs: () => workbook.sheets().map(({ name }) => name),
    shownCells: (tab, a1) => shownCells(engine, workbook, tab, a1),
    idle: () => engine.calculated(),
  };
}
