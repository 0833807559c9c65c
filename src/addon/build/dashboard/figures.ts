import { columnLetter } from '../../../read/cells/a1.ts';

/** Tables that formulas spill to the right of the page, with their widths in columns. */
const SPILLS = [
  ['pace', 8],
  ['board', 8],
  ['loss', 10],
  ['lossAll', 10],
  ['targets', 13],
  ['badges', 7],
  ['earned', 4],
  ['nearest', 3],
  /** A name and a figure in each row. */
  ['figures', 2],
  /** What each step would bring, where it can be told: in the period, and of all time. */
  ['worth', 2],
  /** Which line of the board, and which badge, stands in each row of the page. */
  ['order', 2],
  /** Of the small bars. */
  ['options', 2],
] as const;

export type Spill = (typeof SPILLS)[number][0];

/** The page itself takes the columns before; from 1. */
const FIRST_COLUMN = 16;
/** Titles; what is spilled stands below. */
export const TITLES_ROW = 3;
/** A year by day is the longest. */
const ROWS = 400;

const FIGURES = [
  'period',
  'from',
  'to',
  'known',
  'asOf',
  'left',
  'beforeFrom',
  'beforeTo',
  'beforeAsOf',
  'conversion',
  'conversionBefore',
  'averageCheck',
  'sales',
  'volume',
  'volumeBefore',
  'leads',
  'plan',
  'planNow',
  'low',
  'high',
  'ranked',
  'early',
  'lossOf',
  'worstAt',
  'earned',
  'nearest',
  'lastBadge',
] as const;

export type Figure = (typeof FIGURES)[number];

/** The first column of a spilled table, from 1. */
export function columnOf(spill: Spill): number {
  let column = FIRST_COLUMN;
  for (const [name, width] of SPILLS) {
    if (name === spill) break;
    column += width + 1;
  }
  return column;
}

/** How many columns the page and its tables take. */
export const ALL_COLUMNS = columnOf('options') + 1;

/** Columns of a spilled table, from 1, without their titles: `$P$4:$P$403`. */
export function spilled(spill: Spill, column: number, last = column): string {
  return `${dollar(spill, column, TITLES_ROW + 1)}:${dollar(spill, last, TITLES_ROW + ROWS)}`;
}

/** A cell of a spilled table; its titles are row 0. */
export function spilledAt(spill: Spill, column: number, row: number): string {
  return dollar(spill, column, TITLES_ROW + row);
}

/** The cell of a figure. */
export function figure(name: Figure): string {
  return spilledAt('figures', 2, 1 + FIGURES.indexOf(name));
}

/** Whether the whole period of the page is known. */
export const IS_OVER = `AND(ISNUMBER(${figure('left')});N(${figure('left')})=0)`;

/** Whether the period cell holds no period; a table without leads has no answer for any. */
export const isNoPeriod = (on: (at: string) => string): string =>
  `AND(ISERROR(${on(spilledAt('pace', 1, 0))});NOT(ISERROR(${on(spilledAt('lossAll', 1, 0))})))`;
export const IS_NO_PERIOD = isNoPeriod((at) => at);

/**
 * A number that nobody knows so exactly, to its first two digits: 230,000 of 226,547. What is below
 * a hundred keeps its whole part.
 */
export function roughly(value: string): string {
  return `ROUND(${value};MIN(0;1-INT(LOG10(MAX(1;ABS(${value}))))))`;
}

function dollar(spill: Spill, column: number, row: number): string {
  return `$${columnLetter(columnOf(spill) + column - 2)}$${row}`;
}
