import type { Cell } from '../../read/cells/cell.ts';
import { columnLetter } from '../../read/cells/a1.ts';
import { exportOf } from '../../read/exports/exportOf.ts';
import { findHeader } from '../../read/table/findHeader.ts';
import { headerMeaning, isColumn } from '../../read/table/columns/headerReadings.ts';
import { type ColumnId, meaningOf } from '../../read/table/headers.ts';
import { onTab } from '../formula/formulaText.ts';
import { type MappingTab, mappingTabOf } from '../data/mappingTab.ts';
import { type Asked, Obstacle } from '../endpoint.ts';
import type { GridSheet } from './sheets.ts';
import { tableWidth } from './tableWidth.ts';

type Rows = readonly (readonly Cell[])[];

/** The table of a tab, as an open range from column A would pass it to a formula. */
export interface TabTable {
  readonly tab: string;
  readonly rows: Rows;
  /** Such as `Deals!A:L`. */
  readonly reference: string;
  readonly columns: number;
  /** Null when nobody has said what the columns mean. */
  readonly mapping: MappingTab | null;
}

/**
 * Reads a tab's table up to the first column without a header and without data.
 *
 * @throws Obstacle when the tab is gone or empty, or its mapping tab cannot be read.
 */
export function tabTable(asked: Asked, tab: string): TabTable {
  const one = gridNamed(asked, tab);
  const rows = asked.sheets.rows(one);
  const width = tableWidth(rows);
  if (width === 0) throw new Obstacle((words) => words.tabEmpty(tab));
  return {
    tab,
    rows: rows.map((row) => row.slice(0, width)),
    reference: onTab(tab, `A:${columnLetter(width - 1)}`),
    columns: width,
    mapping: mappingTabOf(asked, tab),
  };
}

/** @throws Obstacle when another person deleted or renamed the tab meanwhile, or it has no cells. */
export function sheetNamed(asked: Asked, tab: string): GoogleAppsScript.Spreadsheet.Sheet {
  return gridNamed(asked, tab).sheet;
}

function gridNamed({ sheets }: Asked, tab: string): GridSheet {
  const found = sheets.called(tab);
  if (found === null) throw new Obstacle((words) => (sheets.isTaken(tab) ? words.google.noCells : words.tabGone(tab)));
  return found;
}

const TELLING: readonly ColumnId[] = [
  'created',
  'paid',
  'close_date',
  'status',
  'stage',
  'meeting',
  'webinar',
  'call',
  'activity',
];

/**
 * Whether the header is that of a table of leads: it has three known columns, or two of which one
 * is a step of the road. Headers that are known by their words alone make one when there are more
 * of them, two steps or a step and a client among them, because tables of results speak of leads and
 * payments too.
 */
export function isLeadTable(firstRows: Rows): boolean {
  const headers = findHeader(firstRows)?.headers ?? [];
  const from = exportOf(headers);
  const whole = new Set(headers.flatMap((header) => columnOf(meaningOf(header, from))));
  if (whole.size > (isTelling(whole) ? 1 : 2)) return true;
  const byWords = new Set(headers.flatMap((header) => headerMeaning(header, from) ?? []).filter(isColumn));
  const steps = TELLING.filter((id) => byWords.has(id)).length + (CLIENT.some((id) => byWords.has(id)) ? 1 : 0);
  return byWords.size >= MANY && isTelling(byWords) && steps > 1;
}

const CLIENT: readonly ColumnId[] = ['client', 'email', 'phone'];

/** This many columns that are known by words make a table of leads. */
const MANY = 4;

const isTelling = (known: ReadonlySet<ColumnId>): boolean => TELLING.some((id) => known.has(id));

const columnOf = (meaning: ReturnType<typeof meaningOf>): ColumnId[] =>
  meaning === null || meaning === 'unused' ? [] : [meaning.id];
