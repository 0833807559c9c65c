import { KpiError } from '../../core/errors.ts';
import { PATTERNS } from '../../functions/table/format.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { putCell } from '../cells/putCells.ts';
import { putFormula } from '../cells/putFormula.ts';
import type { Area } from '../formula/area.ts';
import { type Composed, compose } from '../formula/compose.ts';
import { formulaText } from '../formula/formulaText.ts';
import type { Asked } from '../endpoint.ts';
import { type FilledCells, resultOf } from '../formula/formulaResult.ts';
import type { Section } from './sections.ts';
import { alignColumns } from './alignColumns.ts';
import { sampleDeals } from './sampleDeals.ts';
import { putChart, colorRulesOf } from './putChart.ts';
import { TITLES } from './colors.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WIDTHS = [170, 130, 170, 110, 140, 160, 105, 110, 105, 105];
/** Four lines: a Score names the KPIs that are told of another period, or not at all. */
const TITLE_HEIGHT = 68;
/** Spare rows below a table. */
const SPARE = 6;
/** Rows of the usual height beside a chart. */
const CHART_ROWS = 17;
/** Where nothing can be counted yet. */
const UNKNOWN_ROWS = 12;
const CAPTION = '#5b6774';
/** The row of the formula, below two headings. */
const AT = 6;

/** Fills a new tab: a table of one formula with number formats and colours, and its chart beside. */
export function putSection(
  sheet: Sheet,
  [title = '', caption = '']: readonly string[],
  section: Section,
  asked: Asked,
): void {
  sheet.setHiddenGridlines(true);
  heading(sheet, 1, title, caption, 16);
  WIDTHS.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  const [name = '', about = ''] = section.words;
  heading(sheet, AT - 2, name, about, 12);
  const composed = compose(section.request, asked, areaAt(sheet, AT));
  const filled = shownOf(section, composed, asked);
  const known = filled?.rows.length ?? UNKNOWN_ROWS;
  const rows = Math.max(known + Math.max(SPARE, Math.ceil(known / 2)), CHART_ROWS);
  // Before the first row of data the titles are those that the made-up deals give.
  const shape =
    filled ?? shownOf(section, { ...composed, values: [madeUp(asked), ...composed.values.slice(1)] }, asked);
  const [titles = []] = shape?.rows ?? [];
  const columns = titles.length || WIDTHS.length;
  sheet.getRange(AT, 1, 1, columns).setFontWeight('bold').setBackground(TITLES).setWrap(true);
  sheet.setRowHeight(AT, TITLE_HEIGHT);
  shape?.formats.forEach((format, index) => {
    if (format !== 'text') sheet.getRange(AT + 1, index + 1, rows - 1, 1).setNumberFormat(PATTERNS[format]);
  });
  alignColumns(sheet, AT, shape?.formats ?? [], rows);
  putFormula(sheet.getRange(AT, 1), formulaText(section.request.name, composed.parts), asked);
  const room = { rows, columns, titles: titles.map(String) };
  sheet.setConditionalFormatRules(colorRulesOf(section, sheet, AT, room));
  putChart(section.chart, sheet, AT, room);
}

function heading(sheet: Sheet, row: number, title: string, caption: string, size: number): void {
  putCell(sheet.getRange(row, 1), title).setFontWeight('bold').setFontSize(size);
  putCell(sheet.getRange(row + 1, 1), caption).setFontColor(CAPTION);
}

/** The table that the formula shows now; null when the cell shows a mistake instead. */
function shownOf({ request }: Section, composed: Composed, { host }: Asked): FilledCells | null {
  try {
    return resultOf(request.name, composed, host);
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    return null;
  }
}

function madeUp(asked: Asked): Arg {
  const { titles, rows } = sampleDeals(asked);
  return [titles, ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.value)))];
}

function areaAt(sheet: Sheet, row: number): Area {
  return { tab: sheet.getName(), row, column: 1, rows: 1, columns: 1, label: '' };
}
