import { WORDS } from '../i18n/addon.ts';
import { columnLetter } from '../sheet/a1.ts';
import { type Cell, isBlank, isDate } from '../sheet/cells/cell.ts';
import { kpiHeader } from '../sheet/kpiTab.ts';
import { KPI_FIELDS, type KpiField } from '../sheet/kpiWords.ts';
import type { KpiCells } from './api.ts';
import { onTab } from './formula.ts';
import type { Asked } from './outcome.ts';
import { topOf } from './tables.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = readonly (readonly Cell[])[];

/** The tab with the team's own KPIs, as it stands now. */
export interface KpiTab {
  readonly sheet: Sheet;
  readonly name: string;
  /** Such as `KPIs!A:H`: up to the last column that says something about a KPI. */
  readonly reference: string;
  readonly width: number;
  readonly rows: Rows;
  /** Index of the header row. */
  readonly header: number;
  readonly columns: ReadonlyMap<KpiField, number>;
}

/** The first tab with the header of a KPIs tab, whatever it is called; the one that the add-on would have made comes first. */
export function kpiTabOf(spreadsheet: Spreadsheet): KpiTab | null {
  const named = Object.values(WORDS).flatMap(({ kpis }) => spreadsheet.getSheetByName(kpis) ?? []);
  for (const sheet of [...named, ...spreadsheet.getSheets()]) {
    const head = kpiHeader(topOf(sheet));
    if (head === null) continue;
    const name = sheet.getName();
    const width = Math.max(...head.columns.values()) + 1;
    const rows: Rows = sheet.getDataRange().getValues();
    return {
      sheet,
      name,
      reference: onTab(name, `A:${columnLetter(width - 1)}`),
      width,
      rows,
      header: head.row,
      columns: head.columns,
    };
  }
  return null;
}

/** An empty KPIs tab at the end, named and titled in the language of the spreadsheet; what the user looks at stays in sight. */
export function newKpiTab({ spreadsheet, host }: Asked): KpiTab | null {
  const { kpis } = WORDS[host.language];
  const selected = spreadsheet.getActiveRange();
  let name = kpis;
  let sheet = spreadsheet.getSheetByName(name);
  for (let n = 2; sheet !== null && sheet.getLastRow() > 0; n++) {
    name = `${kpis} ${n}`;
    sheet = spreadsheet.getSheetByName(name);
  }
  sheet = sheet ?? spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
  sheet.getRange(1, 1, 1, KPI_FIELDS.length).setValues([KPI_FIELDS.map((field) => fieldTitle(field, host))]);
  sheet.setFrozenRows(1);
  selected?.activate();
  return kpiTabOf(spreadsheet);
}

export function fieldTitle(field: KpiField, { texts }: Asked['host']): string {
  return texts.kpiTab[field].split('|')[0] ?? field;
}

/** The rows that tell KPIs, each with its number and what its known cells hold. */
export function kpiRows(tab: KpiTab | null): { readonly row: number; readonly cells: KpiCells }[] {
  return (tab?.rows ?? []).flatMap((_, index) => {
    if (tab === null || index <= tab.header) return [];
    const cells = cellsOf(tab, index + 1);
    return KPI_FIELDS.every((field) => isBlank(cells[field])) ? [] : [{ row: index + 1, cells }];
  });
}

/** What the known cells of a row hold, each as a text. */
export function cellsOf({ rows, columns }: KpiTab, row: number): KpiCells {
  const textOf = (field: KpiField): string => {
    const cell = rows[row - 1]?.[columns.get(field) ?? -1] ?? '';
    return isDate(cell) ? cell.toISOString() : String(cell);
  };
  return textOfEach(textOf);
}

/** A text for each column of the KPIs tab. */
export function textOfEach(of: (field: KpiField) => string): KpiCells {
  return {
    name: of('name'),
    measure: of('measure'),
    from: of('from'),
    to: of('to'),
    within: of('within'),
    column: of('column'),
    better: of('better'),
    kind: of('kind'),
  };
}
