import { isoDay } from '../../core/time/days.ts';
import { isBlank } from '../../read/cells/cell.ts';
import type { SheetLocale } from '../../read/cells/sheetLocale.ts';
import { countsOfRow, evidenceSpan } from '../../read/evidence/evidenceRow.ts';
import { SETTLED_DAYS } from '../../read/evidence/evidenceSpans.ts';
import { type EvidenceTable, kpiKey } from '../../read/evidence/evidenceTable.ts';
import { foldName } from '../../read/cells/fold.ts';
import { EVIDENCE } from '../../read/tabs/tabs.ts';
import type { EvidenceRow } from './evidenceRows.ts';

const [KPI, MANAGER, FROM, TO, AS_OF, LEADS, PRESENT] = (
  ['kpi', 'manager', 'from', 'to', 'asOf', 'leads', 'present'] as const
).map((field) => EVIDENCE.fields.indexOf(field));

/**
 * The rows of an Evidence tab made anew, with those of settled months whose leads are no longer in
 * the sheet. Such a month is kept as a whole: what is left of its leads would be a part of it.
 *
 * @param before What stands in the tab.
 * @param rows What the leads give now.
 * @returns Also the first days of the months that were kept, `2024-03-01`.
 * @throws KpiError `evidence-cell` where the tab cannot be read.
 */
export function withArchived(
  before: EvidenceTable,
  rows: readonly EvidenceRow[],
  asOfDay: number,
  locale: SheetLocale,
): { readonly rows: readonly EvidenceRow[]; readonly months: readonly string[] } {
  const now = new Map(rows.filter((row) => cellOf(row, AS_OF) === asOfDay).map((row) => [keyOf(row), row]));
  const settled = rowsOf(before, locale).filter((row) => {
    const [to, day] = [cellOf(row, TO), cellOf(row, AS_OF)];
    return typeof to === 'number' && typeof day === 'number' && day - to >= SETTLED_DAYS;
  });
  const gone = new Set(settled.filter((row) => isLess(now.get(keyOf(row)), row)).map((row) => cellOf(row, FROM)));
  const kept = settled.filter((row) => gone.has(cellOf(row, FROM)));
  const last = kept.reduce((most, row) => Math.max(most, Number(cellOf(row, TO))), -Infinity);
  const days = new Set<number>();
  for (const row of kept)
    for (let day = Number(cellOf(row, FROM)); day <= Number(cellOf(row, TO)); day++) days.add(day);
  const others = rows.filter((row) => {
    const from = cellOf(row, FROM);
    return !(typeof from === 'number' && from <= last && days.has(from));
  });
  const months = [...gone].filter((from) => typeof from === 'number').sort((a, b) => a - b);
  return { rows: [...others, ...kept], months: months.map(isoDay) };
}

const cellOf = (row: EvidenceRow, at = -1): string | number => row[at] ?? '';

/** Of what and whose a row is, in whatever language it was written. */
function keyOf(row: EvidenceRow): string {
  const whose = foldName(String(cellOf(row, MANAGER)));
  return JSON.stringify([kpiKey(String(cellOf(row, KPI))), whose, cellOf(row, FROM)]);
}

function isLess(now: EvidenceRow | undefined, before: EvidenceRow): boolean {
  return [LEADS, PRESENT].some((at) => Number(now === undefined ? 0 : cellOf(now, at)) < Number(cellOf(before, at)));
}

/** The rows of a tab in the order of the columns, their days as serials. */
function rowsOf(table: EvidenceTable, locale: SheetLocale): readonly EvidenceRow[] {
  return [...table.ofKpi.values()].flat().map((index) => {
    const { period, asOfDay } = evidenceSpan(table, index, locale);
    countsOfRow(table, index);
    const days: Readonly<Record<string, number | string>> = {
      from: period?.fromDay ?? '',
      to: period?.toDay ?? '',
      asOf: asOfDay,
    };
    return EVIDENCE.fields.map((field) => {
      const cell = table.rows[index]?.[table.columns.get(field) ?? -1];
      return days[field] ?? (isBlank(cell) ? '' : typeof cell === 'number' ? cell : String(cell));
    });
  });
}
