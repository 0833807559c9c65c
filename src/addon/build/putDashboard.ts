import { KpiError } from '../../core/errors.ts';
import { BUILD } from '../../i18n/languages.ts';
import { type Format, PATTERNS } from '../../functions/table/format.ts';
import { addressOf } from '../../read/cells/a1.ts';
import type { Arg } from '../../read/cells/cell.ts';
import type { Area } from '../formula/area.ts';
import { putCell } from '../cells/putCells.ts';
import { putFormula } from '../cells/putFormula.ts';
import { type Composed, compose } from '../formula/compose.ts';
import { formulaText } from '../formula/formulaText.ts';
import type { Asked } from '../endpoint.ts';
import { type FilledCells, resultOf } from '../formula/formulaResult.ts';
import { type DashboardChoice, type Section, sectionsOf } from './sections.ts';
import { sampleDeals } from './sampleDeals.ts';
import { putChart, colorRulesOf } from './putChart.ts';
import { TITLES } from './putTable.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const WIDTHS = [170, 130, 170, 110, 140, 160, 105, 110, 105, 105];
/** Four lines: a Score names the KPIs that are told of another period, or not at all. */
const TITLE_HEIGHT = 68;
/** Spare rows below a table, before the next one begins. */
const SPARE = 6;
/** Rows of the usual height beside a chart. */
const CHART_ROWS = 17;
/** Where nothing can be counted yet. */
const UNKNOWN_ROWS = 12;
const CAPTION = '#5b6774';

/** Fills the new Dashboard. */
export function putDashboard(sheet: Sheet, tab: string, asked: Asked): void {
  const { host } = asked;
  const words = BUILD[host.language];
  const [title = '', example = ''] = words.period;
  const { row, column } = PERIOD;
  putCell(sheet.getRange(row, column - 1), title).setFontWeight('bold');
  // As text, `2026-10` stays what was typed.
  sheet.getRange(row, column).setNumberFormat('@').setBackground(TITLES);
  putCell(sheet.getRange(row, column + 1), example).setFontColor(CAPTION);
  putSections(sheet, words.top, sectionsOf(tab, choiceOf(tab, asked, sheet), words, host.texts), asked);
}

/** Where the period of the whole Dashboard is typed. */
const PERIOD = { row: 3, column: 2 } as const;

/**
 * Fills a new tab: under each heading one formula with room below it, number formats, colours, and
 * charts beside.
 */
export function putSections(
  sheet: Sheet,
  [title = '', caption = '']: readonly string[],
  sections: readonly Section[],
  asked: Asked,
): void {
  heading(sheet, 1, title, caption, 16);
  WIDTHS.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  const rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] = [];
  let row = 4;
  for (const section of sections) {
    const [name = '', about = ''] = section.words;
    heading(sheet, row, name, about, 12);
    const at = row + 2;
    const { composed, filled } = computed(section, areaAt(sheet, at), asked);
    const rows = roomOf(section, filled);
    // Before the first row of data the titles are those that the made-up deals give.
    const shape =
      filled ?? shownOf(section, { ...composed, values: [madeUp(asked), ...composed.values.slice(1)] }, asked);
    const [titles = []] = shape?.rows ?? [];
    const columns = titles.length || WIDTHS.length;
    sheet.getRange(at, 1, 1, columns).setFontWeight('bold').setBackground(TITLES).setWrap(true);
    sheet.setRowHeight(at, TITLE_HEIGHT);
    shape?.formats.forEach((format, index) => {
      const pattern = patternOf(format);
      if (pattern === null) return;
      sheet.getRange(at, index + 1).setHorizontalAlignment('right');
      sheet.getRange(at + 1, index + 1, rows - 1, 1).setNumberFormat(pattern);
    });
    putFormula(sheet.getRange(at, 1), formulaText(section.request.name, composed.parts), asked);
    const room = { rows, columns, titles: titles.map(String), formats: shape?.formats ?? [] };
    rules.push(...colorRulesOf(section, sheet, at, room));
    if (section.chart !== null) putChart(section.chart, sheet, at, room);
    row = at + rows + 1;
  }
  sheet.setConditionalFormatRules(rules);
}

function heading(sheet: Sheet, row: number, title: string, caption: string, size: number): void {
  putCell(sheet.getRange(row, 1), title).setFontWeight('bold').setFontSize(size);
  putCell(sheet.getRange(row + 1, 1), caption).setFontColor(CAPTION);
}

/** The formula, and the table that it shows now; null when the cell shows a mistake instead. */
function computed(
  section: Section,
  at: Area,
  asked: Asked,
): { readonly composed: Composed; readonly filled: FilledCells | null } {
  const composed = compose(section.request, asked, at);
  return { composed, filled: shownOf(section, composed, asked) };
}

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

function roomOf({ chart, spare }: Section, filled: FilledCells | null): number {
  const known = filled?.rows.length ?? UNKNOWN_ROWS;
  const rows = known + (spare ?? Math.max(SPARE, Math.ceil(known / 2)));
  return chart === null ? rows : Math.max(rows, CHART_ROWS);
}

/**
 * Each row of a scorecard has the unit of its own KPI, and rows may change places. A format with
 * two decimals is right for shares and for sums.
 */
function patternOf(format: Format): string | null {
  if (format === 'mixed') return '#,##0.00';
  return format === 'text' ? null : PATTERNS[format];
}

function areaAt(sheet: Sheet, row: number): Area {
  return { tab: sheet.getName(), row, column: 1, rows: 1, columns: 1, label: '' };
}

/** So many months tell a signal from noise. */
const ENOUGH = 8;

/** Months if there are enough of them to tell a signal from noise, else weeks; money if there is any. */
function choiceOf(tab: string, asked: Asked, sheet: Sheet): DashboardChoice {
  const { host } = asked;
  const { periodUnits } = host.texts;
  const period = addressOf(PERIOD.row - 1, PERIOD.column - 1);
  const usual = { unit: periodUnits.month, volume: 'revenue', period } as const;
  const sections = sectionsOf(tab, usual, BUILD[host.language], host.texts);
  const rowsOf = (name: string): number | null => {
    const section = sections.find(({ request }) => request.name === name);
    return section ? (computed(section, areaAt(sheet, 1), asked).filled?.rows.length ?? null) : null;
  };
  const [months, days] = [rowsOf('KPI_TREND'), rowsOf('KPI_PACE')];
  return {
    unit: months === null || months > ENOUGH ? periodUnits.month : periodUnits.week,
    volume: days === null && months !== null ? 'sales' : 'revenue',
    period,
  };
}
