import { canCarry, kpiOnData } from '../../../core/kpis/evaluate.ts';
import { KpiError } from '../../../core/errors.ts';
import type { Unit } from '../../../core/kpis/kpi.ts';
import { BUILD } from '../../../i18n/languages.ts';
import { builtinKpi } from '../../../read/arguments/kpiNamed.ts';
import { sortedNames } from '../../../read/arguments/managerArgument.ts';
import type { SheetLeads } from '../../../read/leads/sheetLeads.ts';
import { targetsOf } from '../../../read/tabs/rows/targetRows.ts';
import type { Asked } from '../../endpoint.ts';
import { currencyShown } from '../../currencyShown.ts';
import { argumentSheet } from '../../tabs/tabSheet.ts';
import { moneyPattern } from '../moneyPattern.ts';
import type { School } from '../starterRows.ts';
import { RED, TITLES } from '../colors.ts';
import { ALL_COLUMNS } from './figures.ts';
import { COLUMN_WIDTHS, TARGETS_ROW, boardRow } from './layout.ts';
import type { PageFacts } from './pageFacts.ts';
import { pagePen } from './pagePen.ts';
import { putBoard } from './putBoard.ts';
import { GAP } from './putHeading.ts';
import { SPARE_LINES, putFigures } from './putFigures.ts';
import { putPace } from './putPace.ts';
import { putTargets } from './putTargets.ts';
import { putTiles } from './putTiles.ts';
import { tableCalls } from './tableCalls.ts';

/** Letters of a name that stand in two lines of two columns, wherever it breaks. */
const TWO_LINES = 36;

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the pages over a table of leads are made for, as it is now. */
export function pageFacts({ tab, leads }: School, asked: Asked): PageFacts {
  const { host } = asked;
  const hasMoney = leads === null || canCarry(kpiOnData(builtinKpi('revenue'), leads), leads);
  const names = leads === null ? [] : sortedNames(leads);
  const nameLength = Math.max(0, ...names.map(({ length }) => length));
  return {
    calls: tableCalls(tab, asked),
    words: BUILD[host.language],
    texts: host.texts,
    volume: hasMoney ? 'revenue' : 'sales',
    money: moneyPattern(currencyShown(leads, asked)),
    people: names.length,
    nameLength,
    // Two lines of a name have room, three in a few teams alone.
    lineHeight: nameLength > TWO_LINES ? 52 : 34,
    units: leads === null ? [] : unitsOf(leads, asked),
  };
}

/** The unit of each row of the tab of targets. */
function unitsOf(leads: SheetLeads, asked: Asked): (Unit | null)[] {
  const found = argumentSheet('targets', asked);
  if (found === null) return [];
  try {
    return targetsOf(found.rows, leads).map(({ value }) => value?.kpi.unit ?? null);
  } catch (error) {
    if (error instanceof KpiError) return [];
    throw error;
  }
}

/** Fills the new Dashboard: a page that a team looks at, and to the right of it its tables. */
export function putDashboard(sheet: Sheet, facts: PageFacts): void {
  const pen = pagePen(sheet, ALL_COLUMNS);
  sheet.setHiddenGridlines(true);
  COLUMN_WIDTHS.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  putTiles(pen, facts);
  putPace(pen, facts);
  putTargets(pen, facts);
  putBoard(pen, facts);
  putFigures(pen, facts);
  pen.finish();
  const { page } = facts.words;
  const first = TARGETS_ROW + 3;
  const last = boardRow(facts.units.length) + 2 + facts.people + SPARE_LINES;
  const rule = (at: string, text: string, color: string): GoogleAppsScript.Spreadsheet.ConditionalFormatRule =>
    SpreadsheetApp.newConditionalFormatRule()
      .setRanges([sheet.getRange(at)])
      .whenTextEqualTo(text)
      .setBackground(color)
      .build();
  sheet.setConditionalFormatRules([
    rule(`M${first}:N${last}`, GAP + page.next.perDayBehind, RED),
    rule(`M${first}:N${last}`, GAP + page.next.gapBehind, RED),
    rule(`C${first}:D${last}`, page.early, TITLES),
    rule(`K${first}:L${last}`, page.nearest, TITLES),
  ]);
}
