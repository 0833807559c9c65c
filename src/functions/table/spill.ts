import { KpiError } from '../../core/errors.ts';
import type { Value } from '../../read/cells/cell.ts';
import { plausible } from '../../read/cells/dates/plausible.ts';
import type { Zone } from '../../read/cells/dates/zone.ts';
import { CELL_LIMIT } from './cellLimit.ts';
import type { Format } from './format.ts';
import type { Content, Table } from './table.ts';

/** The rectangle that fills the cells, titles first. @throws KpiError `result-too-large`. */
export function spill({ columns, rows }: Table, zone: Zone): Value[][] {
  if ((rows.length + 1) * columns.length > CELL_LIMIT) {
    throw new KpiError('result-too-large', { rows: rows.length + 1, columns: columns.length, limit: CELL_LIMIT });
  }
  const titles: Value[] = columns.map(({ title }) => title);
  const formats = columns.map(({ format }) => format);
  const cells = [titles];
  for (const row of rows) cells.push(writtenRow(row, formats, zone));
  return cells;
}

/** A function of its own, called for each row: the engine compiles it once. */
function writtenRow(row: readonly Content[], formats: readonly Format[], zone: Zone): Value[] {
  const written: Value[] = [];
  for (let column = 0; column < formats.length; column++) {
    const content = row[column] ?? null;
    if (content === null) written.push('');
    else if (typeof content === 'string') written.push(content);
    // The first call is often the first answer as well: one Date is enough.
    else if (content === row[column - 1] && formats[column] === formats[column - 1])
      written.push(written[column - 1] ?? '');
    else written.push(cellOf(content, formats[column], zone));
  }
  return written;
}

function cellOf(content: number | boolean | Date, format: Format | undefined, zone: Zone): Value {
  // A number or a day that is none, such as a date of a sheet that cannot be read.
  if (!Number.isFinite(Number(content))) return '';
  if (typeof content !== 'number') return content;
  // A Score shows no fractions; places and ties go by them.
  if (format === 'score') return Math.round(content) + 0;
  // Cells that are passed on as they are may hold a number that is no day among days.
  return format === 'date' && plausible(content) === content ? new Date(zone.instantOf(content)) : content;
}
