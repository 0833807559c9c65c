import { putBoard, putHeading } from './board.ts';
import { BOARDS_TEXT, type BoardsText, type Heading } from './boardsText.ts';
import { joinedRange } from './exports/index.ts';
import { emptyGrid, type SampleGrid } from './grid.ts';
import {
  captionLook,
  headerLook,
  MONEY_FORMAT,
  SHARE_FORMAT,
  tableHeaderLook,
  titleLook,
  WHOLE_FORMAT,
} from './look.ts';
import type { Language, SampleStyle, SampleTab } from './model.ts';
import { SELLER_NAMES } from './people.ts';
import { PIPELINE_TAB } from './pipeline.ts';
import { DAYS_FORMAT } from './themes/shape.ts';
import { DEAL_WORDS } from './words.ts';

const CERTAINTY_FORMAT = '0%';

/**
 * Columns of a leaderboard: Place, Manager, the KPI, Leads, Score allowing for luck, Possible
 * places, Change; of a KPI with a limit, who is too early to count stands between the boards.
 */
const BOARD_WIDTHS = [125, 150, 200, 105, 150, 110, 100, 100];

/**
 * Returns the tab of boards: live formulas over Deals, Clients and Pipeline. Boards stand in two columns
 * (A:H and I:P). The check stands in Q:V, where a list of any length has room. Under each formula
 * the cells that it may spill into are blank.
 */
export function boardsTab(language: Language): SampleTab {
  const text = BOARDS_TEXT[language];
  const grid = emptyGrid();
  const styles: SampleStyle[] = [];
  const deals = `${DEAL_WORDS[language].tab}!A:L`;
  const pipeline = `${PIPELINE_TAB}!A:H`;

  grid.put('A1', text.top.title);
  grid.put('A2', text.top.caption);
  styles.push(titleLook('A1', 18), captionLook('A2'));

  putSchool(grid, styles, text, deals);
  const names = Object.values(SELLER_NAMES).map((name) => name[language]);
  putPeople(grid, styles, text, { deals, names });
  putExports(grid, styles, text, joinedRange(language), names);
  putHeading(grid, styles, 'Q', 6, text.check);
  grid.put('Q8', { formula: `=KPI_CHECK(${deals})` });
  styles.push(headerLook('Q8:V8'), { range: 'V9:V60', format: CERTAINTY_FORMAT });

  const board = (
    column: 'A' | 'I',
    row: number,
    heading: Heading,
    call: string,
    format: string,
    isTimed = false,
  ): void => putBoard(grid, styles, { column, row, heading, call, format, isTimed });
  board('A', 33, text.fair, `${deals},"conversion",,"fair"`, SHARE_FORMAT);
  board('I', 33, text.raw, `${deals},"conversion",,"raw"`, SHARE_FORMAT);
  putPipeline(grid, styles, text, pipeline);
  board('A', 58, text.cautious, `${pipeline},"win_rate",,"cautious",10`, SHARE_FORMAT);
  board('I', 58, text.revenueBoard, `${pipeline},"revenue",,"raw",10`, MONEY_FORMAT);

  board('A', 76, text.days, `${deals},"cycle"`, DAYS_FORMAT, true);

  const widths = [...BOARD_WIDTHS, ...BOARD_WIDTHS, 560, 95, 330, 520, 420, 95];
  return { name: text.tab, cells: grid.cells(), widths, styles };
}

/** B8:C13: the KPIs of everybody together. */
function putSchool(grid: SampleGrid, styles: SampleStyle[], text: BoardsText, deals: string): void {
  const kpi = (name: string): string => `=KPI(${deals},"${name}")`;
  const figures: readonly (readonly [label: string, format: string, formula: string])[] = [
    [text.conversion, SHARE_FORMAT, `=KPI_CONVERSION(${deals})`],
    [text.paidIn30, SHARE_FORMAT, kpi('created > paid in 30')],
    [text.winRate, SHARE_FORMAT, kpi('win_rate')],
    [text.sales, WHOLE_FORMAT, kpi('sales')],
    [text.revenue, MONEY_FORMAT, kpi('revenue')],
    [text.averageCheck, MONEY_FORMAT, kpi('average_check')],
  ];
  putHeading(grid, styles, 'A', 6, text.school);
  grid.put('B8', text.kpi, text.allTime);
  styles.push(headerLook('B8:C8'), { range: 'C8', align: 'right' });
  figures.forEach(([label, format, formula], index) => {
    const row = 9 + index;
    grid.put(`B${row}`, label, { formula });
    styles.push({ range: `C${row}`, format, align: 'right' });
  });
}

/** J9:K16: a column of names, and one call that fills the column beside it. */
function putPeople(
  grid: SampleGrid,
  styles: SampleStyle[],
  text: BoardsText,
  { deals, names }: { readonly deals: string; readonly names: readonly string[] },
): void {
  const last = 8 + names.length;
  putHeading(grid, styles, 'I', 6, text.people);
  grid.put('J8', text.manager, text.allTime);
  names.forEach((name, index) => grid.put(`J${9 + index}`, name));
  grid.put('K9', { formula: `=KPI_CONVERSION(${deals},J9:J${last})` });
  styles.push(headerLook('J8:K8'), { range: 'K8', align: 'right' });
  styles.push({ range: `K9:K${last}`, format: SHARE_FORMAT, align: 'right' });
}

/** B20:F29 and J20:O26: what only several exports together can say of a client. */
function putExports(
  grid: SampleGrid,
  styles: SampleStyle[],
  text: BoardsText,
  clients: string,
  names: readonly string[],
): void {
  const last = 21 + names.length;
  const measures = [
    [text.emailsFirst, DAYS_FORMAT, 'emails'],
    [text.hoursToCall, DAYS_FORMAT, 'response'],
    [text.leftAfterWebinar, SHARE_FORMAT, 'dropoff'],
    [text.nps, WHOLE_FORMAT, 'nps'],
  ] as const;
  putHeading(grid, styles, 'A', 18, text.exports);
  grid.put('B20', text.manager, ...measures.map(([title]) => title));
  grid.put('B21', text.school.title);
  names.forEach((name, index) => grid.put(`B${22 + index}`, name));
  measures.forEach(([, format, kpi], index) => {
    const column = 'CDEF'.charAt(index);
    grid.put(`${column}21`, { formula: `=KPI(${clients},"${kpi}")` });
    grid.put(`${column}22`, { formula: `=KPI(${clients},"${kpi}",B22:B${last})` });
    styles.push({ range: `${column}21:${column}${last}`, format, align: 'right' });
  });
  styles.push(tableHeaderLook('B20:F20'), { range: 'C20:F20', align: 'right' });
  putHeading(grid, styles, 'I', 18, text.road);
  grid.put('J20', { formula: `=KPI_FUNNEL(${clients})` });
  styles.push(tableHeaderLook('J20:O20'), { range: 'K20:O20', align: 'right' });
  styles.push({ range: 'L21:M28', format: SHARE_FORMAT }, { range: 'N21:N28', format: DAYS_FORMAT });
}

/** B54:C56: the same functions on a table that was not made for them. */
function putPipeline(grid: SampleGrid, styles: SampleStyle[], text: BoardsText, pipeline: string): void {
  putHeading(grid, styles, 'A', 51, text.pipeline);
  grid.put('B53', text.kpi, text.allTime);
  grid.put('B54', text.winRate, { formula: `=KPI(${pipeline},"win_rate")` });
  grid.put('B55', text.conversion, { formula: `=KPI_CONVERSION(${pipeline})` });
  grid.put('B56', text.pipelineRevenue, { formula: `=KPI(${pipeline},"revenue")` });
  styles.push(headerLook('B53:C53'), { range: 'C53', align: 'right' });
  styles.push({ range: 'C54:C55', format: SHARE_FORMAT, align: 'right' });
  styles.push({ range: 'C56', format: MONEY_FORMAT, align: 'right' });
}
