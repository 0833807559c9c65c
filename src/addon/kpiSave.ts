import { isBlank } from '../sheet/cells/cell.ts';
import { fold } from '../sheet/cells/fold.ts';
import { KPI_FIELDS, type KpiField } from '../sheet/kpiWords.ts';
import { alone } from './alone.ts';
import type { KpiCells, KpiRow, KpiUndo, KpiWritten, Outcome } from './api.ts';
import { cellFor, draftOf } from './kpiDraft.ts';
import { kpisOf, kpisOn } from './kpiList.ts';
import { kpiNow, leadsOn } from './kpiNow.ts';
import { type KpiTab, cellsOf, fieldTitle, kpiRows, kpiTabOf, newKpiTab } from './kpiTabSheet.ts';
import { type Asked, endpoint } from './outcome.ts';
import { plainText } from './plainText.ts';

/**
 * Writes a KPI into the KPIs tab, which is made when there is none. Of a row that is edited only the cells change that say something else
 * now. A KPI with a mistake in it, or one that somebody has changed since it was read, is not written.
 *
 * @param was The row as it was read; null adds one.
 */
export function sidebarSaveKpi(tab: string, draft: KpiCells, was: KpiRow | null): Outcome<KpiWritten> {
  return endpoint((asked) => {
    const leads = leadsOn(tab, asked);
    const done = alone(() => {
      const found = kpiTabOf(asked.spreadsheet);
      const place = was && placeOf(found, was);
      if (was && !place?.isSame) return { clash: place?.row ?? null };
      const others = kpiRows(found).filter(({ row }) => row !== place?.row);
      const now = kpiNow(
        draft,
        others.map(({ cells }) => cells.name),
        leads,
        asked,
      );
      // What only these data lack is no mistake of the KPI.
      if (now.kind === 'mistake' && now.field !== null) return { mistake: now };
      const kpis = found ?? newKpiTab(asked);
      if (kpis === null) throw new Error('No KPIs tab');
      const before = was && draftOf(was.cells, leads, asked);
      const row = place?.row ?? freeRow(kpis);
      const changed = KPI_FIELDS.filter((field) => draft[field].trim() !== (before?.[field] ?? ''));
      for (const field of changed) writeField(kpis, row, field, cellFor(field, draft[field], asked.host), asked);
      return { row };
    });
    if ('mistake' in done) return done.mistake;
    const list = kpisOf(leads, asked);
    return 'row' in done ? { kind: 'kept', list, row: done.row, undo: null } : { kind: 'clash', list, row: done.clash };
  });
}

/** Clears the known cells of a KPI's row; the row itself and what else stands in it stay. */
export function sidebarDeleteKpi(tab: string | null, was: KpiRow): Outcome<KpiWritten> {
  return endpoint((asked) => {
    const done = alone(() => {
      const found = kpiTabOf(asked.spreadsheet);
      const place = placeOf(found, was);
      if (found === null || place === null || !place.isSame) return { clash: place?.row ?? null };
      return { undo: { row: place.row, cells: cleared(found, place.row) } };
    });
    const list = kpisOn(tab, asked);
    return 'undo' in done
      ? { kind: 'kept', list, row: done.undo.row, undo: done.undo }
      : { kind: 'clash', list, row: done.clash };
  });
}

/** Writes a deleted KPI back where it was; where something else stands there by now, into a free row. */
export function sidebarRestoreKpi(tab: string | null, undo: KpiUndo): Outcome<KpiWritten> {
  return endpoint((asked) => {
    const done = alone(() => {
      const kpis = kpiTabOf(asked.spreadsheet) ?? newKpiTab(asked);
      if (kpis === null) throw new Error('No KPIs tab');
      const rows = kpiRows(kpis);
      const name = undo.cells.find(([field]) => field === 'name')?.[1];
      const same = rows.find(({ cells }) => fold(cells.name) === fold(String(name)));
      if (same) return { clash: same.row };
      const isFree = undo.row > kpis.header + 1 && rows.every(({ row }) => row !== undo.row);
      const row = isFree ? undo.row : freeRow(kpis);
      for (const [field, value] of undo.cells) cellAt(kpis, row, field, asked).setValue(value);
      return { row };
    });
    const list = kpisOn(tab, asked);
    return 'row' in done ? { kind: 'kept', list, row: done.row, undo: null } : { kind: 'clash', list, row: done.clash };
  });
}

/**
 * Where a KPI stands that was read some time ago. `isSame`: word for word, also where its row has moved. Otherwise the row that has its name, or
 * only its road; null when there is none.
 */
function placeOf(tab: KpiTab | null, was: KpiRow): { readonly row: number; readonly isSame: boolean } | null {
  const rows = kpiRows(tab);
  const inPlace = rows.filter(({ row }) => row === was.row);
  const agree = (cells: KpiCells, fields: readonly KpiField[]): boolean =>
    fields.every((field) => cells[field] === was.cells[field]);
  const same = [...inPlace, ...rows].find(({ cells }) => agree(cells, KPI_FIELDS));
  if (same) return { row: same.row, isSame: true };
  const other =
    rows.find(({ cells }) => fold(cells.name) === fold(was.cells.name)) ??
    inPlace.find(({ cells }) => agree(cells, ['measure', 'from', 'to']));
  return other ? { row: other.row, isSame: false } : null;
}

/** The first row below the header with nothing in it. */
function freeRow({ sheet, rows, header }: KpiTab): number {
  const index = rows.findIndex((row, at) => at > header && row.every(isBlank));
  if (index >= 0) return index + 1;
  // Tidy people delete the rows that they do not need.
  if (rows.length === sheet.getMaxRows()) sheet.insertRowAfter(rows.length);
  return rows.length + 1;
}

function writeField(tab: KpiTab, row: number, field: KpiField, value: string | number, asked: Asked): void {
  const cell = cellAt(tab, row, field, asked);
  if (typeof value === 'number') cell.setNumberFormat('0').setValue(value);
  else cell.setNumberFormat('@').setValue(plainText(value));
}

/** The cell of a field; a column that the tab lacks is added at its right. */
function cellAt(tab: KpiTab, row: number, field: KpiField, { host }: Asked): GoogleAppsScript.Spreadsheet.Range {
  const { sheet, header, columns } = tab;
  const at = columns.get(field) ?? sheet.getLastColumn();
  if (!columns.has(field)) {
    if (at === sheet.getMaxColumns()) sheet.insertColumnAfter(at);
    sheet.getRange(header + 1, at + 1).setValue(fieldTitle(field, host));
  }
  return sheet.getRange(row, at + 1);
}

/** Clears the known cells of a row, and tells what to write to have them back: formulas as formulas. */
function cleared(tab: KpiTab, row: number): KpiUndo['cells'] {
  const texts = cellsOf(tab, row);
  return KPI_FIELDS.filter((field) => texts[field] !== '').flatMap((field) => {
    const column = tab.columns.get(field);
    if (column === undefined) return [];
    const cell = tab.sheet.getRange(row, column + 1);
    const value = tab.rows[row - 1]?.[column];
    const kept = typeof value === 'number' || typeof value === 'boolean' ? value : plainText(texts[field]);
    const undo = [field, cell.getFormula() || kept] as const;
    cell.clearContent();
    return [undo];
  });
}
