import type { CheckPart, CheckId } from '../api/index.ts';
import { CELL_TRIES } from './cellTries.ts';
import { growTab } from './checkTab.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell that tells something as soon as it is calculated; rows and columns count from 1. */
export interface Watched {
  readonly id: CheckId;
  readonly row: number;
  readonly column: number;
  /** Of a table that spills: its last cell, which is what counts. */
  readonly last?: { readonly row: number; readonly column: number };
  readonly held: RegExp;
}

/** A part of the check. */
interface Part {
  readonly watched: readonly Watched[];
  /** Writes its cells. */
  readonly put: (sheet: Sheet) => void;
}

/** Where things stand in the temporary tab, as columns. */
const [VALUES, FORMULAS, DATA, SUMS, RESULT] = [1, 3, 6, 11, 13] as const;
/** The first row below the mark. */
const FIRST = 3;
const WIDTH = 10;

/** What a part writes and what it watches then. */
export function partOf(part: CheckPart): Part {
  if (part === 'cells') return cellsPart();
  return part.startsWith('rows') ? rowsPart(part) : resultPart(part);
}

function cellsPart(): Part {
  const spill = FIRST + CELL_TRIES.length;
  return {
    watched: [
      ...CELL_TRIES.map(({ id, held }, at) => ({ id, row: FIRST + at, column: FORMULAS, held })),
      {
        id: 'spill',
        row: spill,
        column: FORMULAS,
        last: { row: spill + 1, column: FORMULAS + 1 },
        held: /^d$/,
      },
    ],
    put(sheet) {
      CELL_TRIES.forEach(({ value, format, formula }, at) => {
        const cell = sheet.getRange(FIRST + at, VALUES);
        if (format !== undefined) cell.setNumberFormat(format);
        if (value !== undefined) cell.setValue(value);
        sheet.getRange(FIRST + at, FORMULAS).setFormula(formula(cell.getA1Notation()));
      });
      sheet.getRange(spill, FORMULAS).setFormula('=KPI_RECEIVED("table")');
    },
  };
}

/** One number of so many rows: a call that begins cold, as each of Google's does. */
function rowsPart(id: Exclude<CheckPart, 'cells'>): Part {
  const rows = Number(id.replace('rows', ''));
  return {
    watched: [{ id, row: FIRST, column: SUMS, held: /^number / }],
    put(sheet) {
      growTab(sheet, rows + 1);
      sheet.getRange(1, DATA, 1, TITLES.length).setValues([TITLES]);
      const cells = sheet.getRange(2, DATA, rows, TITLES.length);
      sheet.getRange(2, DATA + 1, rows, 2).setNumberFormat('yyyy-mm-dd');
      cells.setValues(Array.from({ length: rows }, (_, row) => lead(row)));
      const data = sheet.getRange(1, DATA, rows + 1, TITLES.length).getA1Notation();
      sheet.getRange(FIRST, SUMS).clearContent();
      sheet.getRange(FIRST, SUMS).setFormula(`=KPI_CONVERSION(${data})`);
    },
  };
}

const TITLES = ['Manager', 'Created', 'Paid', 'Amount'];

/** Made up: ten managers, leads of three years, each third paid after some days. */
function lead(row: number): (string | number)[] {
  const created = 45300 + (row % 1000);
  const isPaid = row % 3 === 0;
  return [`Manager ${row % 10}`, created, isPaid ? created + (row % 40) : '', isPaid ? 100 + (row % 900) : ''];
}

/** A table of so many cells, in cells and as the argument of another function of ours. */
function resultPart(id: Exclude<CheckPart, 'cells'>): Part {
  const count = Number(id.replace('result', ''));
  const table = `KPI_RECEIVED("cells";${count})`;
  const held = new RegExp(`^number ${count}$`);
  const rows = count / WIDTH;
  return {
    watched: [
      { id, row: 1, column: RESULT, last: { row: rows, column: RESULT + WIDTH - 1 }, held },
      { id: ARGUMENTS[id] ?? id, row: FIRST + 2, column: SUMS, held },
    ],
    put(sheet) {
      growTab(sheet, rows);
      for (const cell of [sheet.getRange(1, RESULT), sheet.getRange(FIRST + 2, SUMS)]) cell.clearContent();
      sheet.getRange(1, RESULT).setFormula(`=${table}`);
      sheet.getRange(FIRST + 2, SUMS).setFormula(`=KPI_RECEIVED("count";${table})`);
    },
  };
}

const ARGUMENTS: Partial<Record<CheckPart, CheckId>> = {
  result100000: 'argument100000',
  result200000: 'argument200000',
  result400000: 'argument400000',
};
