import { KpiError } from '../../core/errors.ts';
import type { Value } from '../../read/cells/cell.ts';
import { plausible } from '../../read/cells/dates/plausible.ts';
import type { Zone } from '../../read/cells/dates/zone.ts';
import { CELL_LIMIT } from './cellLimit.ts';
import type { Content, Table } from './table.ts';

/** The rectangle that fills the cells, titles first. @throws KpiError `result-too-large`. */
export function spill({ columns, rows }: Table, zone: Zone): Value[][] {
  if ((rows.length + 1) * columns.length > CELL_LIMIT) {
    throw new KpiError('result-too-large', { rows: rows.length + 1, columns: columns.length, limit: CELL_LIMIT });
  }
  const titles: Value[] = columns.map(({ title }) => title);
  const cellOf = (content: Content, column: number): Value => {
    // A number or a day that is none, such as a date of a sheet that cannot be read.
    if (content === null || (typeof content !== 'string' && !Number.isFinite(Number(content)))) return '';
    // Cells that are passed on as they are may hold a number that is no day among days.
    // A Score shows no fractions; places and ties go by them.
    if (columns[column]?.format === 'score' && typeof content === 'number') return Math.round(content) + 0;
    const isDay = columns[column]?.format === 'date' && typeof content === 'number' && plausible(content) === content;
    return isDay ? new Date(zone.instantOf(content)) : content;
  };
  return [titles, ...rows.map((row) => columns.map((_, column) => cellOf(row[column] ?? null, column)))];
}
