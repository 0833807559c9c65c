import type { Heading } from './boardsText.ts';
import type { SampleGrid } from './grid.ts';
import { captionLook, tableHeaderLook, titleLook } from './look.ts';
import type { SampleStyle } from './model.ts';

/**
 * The blank rows under a formula that a board of the whole team may fill: header, nine people, "(no
 * manager)" and some spare rows.
 */
const BOARD_ROWS = 14;

export interface BoardSection {
  readonly column: 'A' | 'I';
  /** Row of the heading; the caption follows, then the formula. */
  readonly row: number;
  readonly heading: Heading;
  /** Arguments of LEADERBOARD. */
  readonly call: string;
  /** Number formats of the KPI, its fair value and its change. */
  readonly format: string;
  /** True for a KPI with a limit in days: one more column tells who is too early to count. */
  readonly isTimed?: boolean;
}

/** Heading, caption and one live leaderboard, seven columns wide, or eight. */
export function putBoard(grid: SampleGrid, styles: SampleStyle[], board: BoardSection): void {
  const top = board.row + 2;
  const [value, fair, change, early] = board.column === 'A' ? ['C', 'E', 'G', 'H'] : ['K', 'M', 'O', 'P'];
  const last = board.isTimed === true ? early : change;
  putHeading(grid, styles, board.column, board.row, board.heading);
  grid.put(`${board.column}${top}`, { formula: `=LEADERBOARD(${board.call})` });
  styles.push(tableHeaderLook(`${board.column}${top}:${last}${top}`));
  const [first, leads] = board.column === 'A' ? ['A', 'D'] : ['I', 'L'];
  for (const column of [first, value, leads, fair, change, early])
    styles.push({ range: `${column}${top}`, align: 'right' });
  for (const column of [value, fair, change]) {
    styles.push({ range: `${column}${top + 1}:${column}${top + BOARD_ROWS - 1}`, format: board.format });
  }
}

/** A title, and the sentence that explains it in the row below. */
export function putHeading(
  grid: SampleGrid,
  styles: SampleStyle[],
  column: string,
  row: number,
  heading: Heading,
): void {
  grid.put(`${column}${row}`, heading.title);
  grid.put(`${column}${row + 1}`, heading.caption);
  styles.push(titleLook(`${column}${row}`, 13), captionLook(`${column}${row + 1}`));
}
