import { columnLetter } from '../sheet/a1.ts';
import { type Arg, single } from '../sheet/cell.ts';
import { sheetLeads } from '../sheet/leads.ts';
import { sortedNames } from '../sheet/managers.ts';
import { readTable } from '../sheet/table.ts';
import type { Argument, FormulaRequest } from './api.ts';
import { type Area, areaOf } from './area.ts';
import { onTab, quoted, referenceOf } from './formula.ts';
import { type Asked, Obstacle } from './outcome.ts';
import { type TabTable, sheetNamed, tabTable } from './tables.ts';

/** A formula taken apart: how each argument is written, what it is worth now, and which cells it reads. */
export interface Composed {
  readonly parts: readonly (string | null)[];
  readonly values: readonly Arg[];
  readonly reads: readonly Area[];
  /** Names to write from the selected cell down, when everyone is asked about; the formula stands to their right. */
  readonly names: readonly string[];
  /** The cell of the formula. */
  readonly at: Area;
}

/** Turns a request into a formula for the selected cell. @throws Obstacle, KpiError when an argument cannot be read. */
export function compose({ args }: FormulaRequest, asked: Asked, selected: Area): Composed {
  const tables = new Map<string, TabTable>();
  const table = (tab: string): TabTable => {
    const known = tables.get(tab) ?? tabTable(asked.spreadsheet, tab);
    tables.set(tab, known);
    return known;
  };
  const names = args.some((arg) => arg?.kind === 'everyone') ? everyone(args, table, asked) : [];
  const written = args.map((arg) => (arg === null ? LEFT_OUT : argumentOf(arg, table, names, asked, selected)));
  return {
    parts: written.map(({ part }) => part),
    values: written.map(({ value }) => value),
    reads: written.flatMap(({ reads = [] }) => reads),
    names,
    at: names.length === 0 ? selected : { ...selected, column: selected.column + 1 },
  };
}

interface Written {
  readonly part: string | null;
  readonly value: Arg;
  readonly reads?: Area;
}

const LEFT_OUT: Written = { part: null, value: undefined };

function argumentOf(
  arg: Argument,
  table: (tab: string) => TabTable,
  names: readonly string[],
  { spreadsheet }: Asked,
  selected: Area,
): Written {
  switch (arg.kind) {
    case 'text':
      return { part: quoted(arg.value), value: arg.value };
    case 'number':
      return { part: String(arg.value), value: arg.value };
    case 'table': {
      const { rows, reference, columns } = table(arg.tab);
      const reads = { tab: arg.tab, row: 1, column: 1, rows: Infinity, columns, label: reference };
      return { part: reference, value: rows, reads };
    }
    case 'cells': {
      const { tab, a1 } = referenceOf(arg.reference);
      const label = tab === null || tab === selected.tab ? a1 : onTab(tab, a1);
      const range = cellsAt(sheetNamed(spreadsheet, tab ?? selected.tab), a1, arg.reference);
      return { part: label, value: single(range.getValues()), reads: { ...areaOf(range), label } };
    }
    case 'everyone': {
      const letter = columnLetter(selected.column - 1);
      const part = `${letter}${selected.row}:${letter}${selected.row + names.length - 1}`;
      return { part, value: names.map((name) => [name]) };
    }
  }
}

/** @throws Obstacle for cells that the tab does not have. */
function cellsAt(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  a1: string,
  typed: string,
): GoogleAppsScript.Spreadsheet.Range {
  try {
    return sheet.getRange(a1);
  } catch {
    throw new Obstacle((words) => words.cellsUnreadable(typed));
  }
}

function everyone(args: FormulaRequest['args'], table: (tab: string) => TabTable, { host }: Asked): readonly string[] {
  const data = args.find((arg) => arg?.kind === 'table');
  const rows = data?.kind === 'table' ? table(data.tab).rows : null;
  const names = sortedNames(sheetLeads(readTable(rows, 'data'), host.zone));
  if (names.length === 0) throw new Obstacle((words) => words.noManagers);
  return names;
}
