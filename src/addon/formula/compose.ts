import { columnLetter } from '../../read/cells/a1.ts';
import { type Arg, single } from '../../read/cells/cell.ts';
import { readLeads } from '../../read/leads/readLeads.ts';
import { sortedNames } from '../../read/arguments/managerArgument.ts';
import type { Argument, ArgumentTab, FormulaRequest } from '../api/index.ts';
import { type Area, areaOf } from './area.ts';
import { onTab, quoted, referenceOf } from './formulaText.ts';
import { argumentSheet } from '../tabs/tabSheet.ts';
import { MAPPING_COLUMNS, type MappingTab } from '../data/mappingTab.ts';
import { tabsPlace } from './tabsPlace.ts';
import { portableFormula } from '../cells/portableFormula.ts';
import { type Asked, Obstacle } from '../endpoint.ts';
import { type TabTable, sheetNamed, tabTable } from '../tabs/tabTable.ts';

/** A formula in parts: the text of each argument, its value now, and the cells that it reads. */
export interface Composed {
  readonly parts: readonly (string | null)[];
  readonly values: readonly Arg[];
  readonly reads: readonly Area[];
  /**
   * Names to write from the selected cell down, for a formula about everyone. The formula stands to
   * their right.
   */
  readonly names: readonly string[];
  /** The cell of the formula. */
  readonly at: Area;
}

/**
 * Turns a request into a formula for the selected cell. @throws Obstacle, KpiError when an argument
 * cannot be read.
 */
export function compose({ name, args }: FormulaRequest, asked: Asked, selected: Area): Composed {
  const tables = new Map<string, TabTable>();
  const table = (tab: string): TabTable => {
    const known = tables.get(tab) ?? tabTable(asked, tab);
    tables.set(tab, known);
    return known;
  };
  const names = args.some((arg) => arg?.kind === 'everyone') ? everyone(args, table, asked) : [];
  const written = args.map((arg) => {
    if (arg === null) return LEFT_OUT;
    return arg.kind === 'table' ? tableOf(table(arg.tab)) : argumentOf(arg, names, asked, selected);
  });
  const [data] = args;
  const mapping = data?.kind === 'table' ? table(data.tab).mapping : null;
  const place = tabsPlace(name);
  while (written.length < place) written.push(LEFT_OUT);
  const tabs = [
    ...(mapping === null ? [] : [mappingPart(mapping)]),
    // Who is in a team may stand in its tab.
    ...(args.some((arg) => arg?.kind === 'team') ? [rowsPart('team', true, asked)] : []),
  ];
  tabs.forEach((tab, i) => (written[place + i] = tab));
  return {
    parts: written.map(({ part }) => part),
    values: written.map(({ value }) => value),
    reads: written.flatMap(({ reads = [] }) => reads),
    names,
    at: names.length === 0 ? selected : { ...selected, column: selected.column + 1 },
  };
}

interface WrittenArgument {
  readonly part: string | null;
  readonly value: Arg;
  readonly reads?: readonly Area[];
}

const LEFT_OUT: WrittenArgument = { part: null, value: undefined };

function tableOf({ tab, rows, reference, columns }: TabTable): WrittenArgument {
  return { part: reference, value: rows, reads: [wholeColumns(tab, columns, reference)] };
}

function mappingPart({ name, reference, rows }: MappingTab): WrittenArgument {
  return { part: reference, value: rows, reads: [wholeColumns(name, MAPPING_COLUMNS, reference)] };
}

function wholeColumns(tab: string, columns: number, label: string): Area {
  return { tab, row: 1, column: 1, rows: Infinity, columns, label };
}

function argumentOf(
  arg: Exclude<Argument, { kind: 'table' }>,
  names: readonly string[],
  asked: Asked,
  selected: Area,
): WrittenArgument {
  switch (arg.kind) {
    case 'text':
      return { part: quoted(arg.value), value: arg.value };
    case 'team':
      return { part: quoted(arg.name), value: arg.name };
    case 'number':
      return { part: numberPart(arg.value), value: arg.value };
    case 'cells': {
      const { tab, a1 } = referenceOf(arg.reference);
      const label = tab === null || tab === selected.tab ? a1 : onTab(tab, a1);
      const range = cellsAt(sheetNamed(asked, tab ?? selected.tab), a1, arg.reference);
      return { part: label, value: single(range.getValues()), reads: [{ ...areaOf(range), label }] };
    }
    case 'rows':
      return rowsPart(arg.tab, arg.isOptional, asked);
    case 'everyone': {
      const letter = columnLetter(selected.column - 1);
      const part = `${letter}${selected.row}:${letter}${selected.row + names.length - 1}`;
      return { part, value: names.map((name) => [name]) };
    }
  }
}

/** A number without a decimal sign, which every spreadsheet reads alike: 0.4 is 4/10. */
function numberPart(value: number): string {
  const text = portableFormula(String(value), false) ?? quoted(String(value));
  return text.replace(/^\((.*)\)$/, '$1');
}

/** @throws Obstacle where the spreadsheet needs the tab and has none. */
function rowsPart(tab: ArgumentTab, isOptional: boolean, asked: Asked): WrittenArgument {
  const found = argumentSheet(tab, asked);
  if (found === null && isOptional) return LEFT_OUT;
  if (found === null) throw new Obstacle((words) => words.noSettings(asked.texts.tabs[tab].tab));
  const { name, reference, width, rows } = found;
  const value = rows.map((row) => row.slice(0, width));
  return { part: reference, value, reads: [wholeColumns(name, width, reference)] };
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
  const { rows = null, mapping = null } = data?.kind === 'table' ? table(data.tab) : {};
  const names = sortedNames(readLeads(rows, 'data', host, mapping?.answers));
  if (names.length === 0) throw new Obstacle((words) => words.noManagers);
  return names;
}
