import { KpiError } from '../../core/errors.ts';
import type { GroupCounts } from '../../core/kpis/counted/groupCounts.ts';
import type { Period } from '../../core/time/period.ts';
import { typedText } from '../arguments/plainArguments.ts';
import { type Cell, isBlank, isDate } from '../cells/cell.ts';
import { dateSerial } from '../cells/dates/dates.ts';
import { cellNumber } from '../cells/numbers/numbers.ts';
import type { SheetLocale } from '../cells/sheetLocale.ts';
import type { EvidenceField, EvidenceTable } from './evidenceTable.ts';
import { timesOfText } from './timesText.ts';

/** When a row of an Evidence tab is about, and as of which day. */
export interface EvidenceSpan {
  /** Its index in the range. */
  readonly row: number;
  /** The days that put a lead into this row; null for leads without a day. */
  readonly period: Period | null;
  readonly asOfDay: number;
}

/** @throws KpiError `evidence-cell`. */
export function evidenceSpan(table: EvidenceTable, row: number, locale: SheetLocale): EvidenceSpan {
  const dayIn = (field: EvidenceField): number | null => {
    const cell = cellIn(table, row, field);
    if (isBlank(cell)) return null;
    const serial = dateSerial(cell, locale);
    if (!Number.isFinite(serial)) throw wrongCell(table, row, field);
    return Math.floor(serial);
  };
  const [fromDay, toDay, asOfDay] = [dayIn('from'), dayIn('to'), dayIn('asOf')];
  if (asOfDay === null) throw wrongCell(table, row, 'asOf');
  if (fromDay === null && toDay === null) return { row, period: null, asOfDay };
  if (fromDay === null) throw wrongCell(table, row, 'from');
  if (toDay === null || toDay < fromDay) throw wrongCell(table, row, 'to');
  return { row, period: { fromDay, toDay }, asOfDay };
}

/**
 * The days as of which anything was counted. Each is read once, for thousands of rows have the same.
 *
 * @throws KpiError `evidence-cell`.
 */
export function asOfDays(table: EvidenceTable, locale: SheetLocale): readonly number[] {
  const days = new Map<unknown, number>();
  for (const rows of table.ofKpi.values()) {
    for (const row of rows) {
      const cell = cellIn(table, row, 'asOf');
      const key = isDate(cell) ? cell.getTime() : cell;
      if (!days.has(key)) days.set(key, evidenceSpan(table, row, locale).asOfDay);
    }
  }
  return [...new Set(days.values())];
}

/** What a row counts. @throws KpiError `evidence-cell`. */
export function countsOfRow(table: EvidenceTable, row: number): GroupCounts {
  const numberIn = (field: EvidenceField): number | null => {
    const cell = cellIn(table, row, field);
    if (isBlank(cell)) return null;
    const number = typeof cell === 'number' ? cell : cellNumber(cell);
    if (!Number.isFinite(number)) throw wrongCell(table, row, field);
    return number;
  };
  const countIn = (field: EvidenceField): number => {
    const count = numberIn(field) ?? 0;
    if (!Number.isInteger(count) || count < 0) throw wrongCell(table, row, field);
    return count;
  };
  const [leads, reached, ripening] = [countIn('leads'), countIn('reached'), countIn('ripening')];
  if (reached > leads) throw wrongCell(table, row, 'reached');
  const squares = numberIn('squares');
  if (squares !== null && squares < 0) throw wrongCell(table, row, 'squares');
  const days = cellIn(table, row, 'days');
  const times = isBlank(days) ? [] : timesOfText(String(days));
  if (times === null) throw wrongCell(table, row, 'days');
  return { leads, reached, ripening, sum: numberIn('sum') ?? 0, squares, present: countIn('present'), times };
}

/** The mistake that a cell of an Evidence tab cannot be read, or contradicts its row. */
export function wrongCell(table: EvidenceTable, row: number, field: EvidenceField): KpiError {
  const found = typedText(cellIn(table, row, field));
  return new KpiError('evidence-cell', { tab: 'evidence', row: row + 1, field, found });
}

function cellIn({ rows, columns }: EvidenceTable, row: number, field: EvidenceField): Cell {
  return rows[row]?.[columns.get(field) ?? -1];
}
