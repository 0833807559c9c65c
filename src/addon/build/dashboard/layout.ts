/** The places of the page. Its twelve columns are equal; between the eighth and the ninth is a gap. */
export const COLUMN_WIDTHS = [16, ...new Array<number>(8).fill(105), 22, ...new Array<number>(4).fill(105), 40];

/** The one cell that everything follows. */
export const PERIOD_CELL = '$M$2';

/** Steps of a road that have a row. */
export const LOSS_ROWS = 8;

/** First rows of the parts of the page. */
export const [TILES_ROW, PACE_ROW, TARGETS_ROW] = [5, 9, 24];
/** Rows of a target that are shown at most. */
const MOST_TARGETS = 12;
export const targetLines = (targets: number): number => Math.min(targets + 1, MOST_TARGETS);
export const boardRow = (targets: number): number => TARGETS_ROW + 3 + targetLines(targets) + 2;
