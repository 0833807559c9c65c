import type { Cell } from '../../cells/cell.ts';
import { cellAt } from '../../cells/columnReader.ts';
import type { TableReading } from '../../leads/tableReading.ts';
import type { SourceTable } from '../../table/sourceTable.ts';
import { type LineFacts, lineFacts } from '../fact.ts';
import type { RoleColumns } from '../roleColumns.ts';
import { rowDates } from './rowDates.ts';

const HIGHEST = 10;

/** A form: each row with a whole number from 0 to 10 is a mark. */
export function marks(reading: TableReading, roles: RoleColumns): LineFacts {
  const { table } = reading;
  const column = scoreColumn(table, roles) ?? -1;
  const days = rowDates(reading, roles, [], ['nps_date', 'created']);
  const sizes = Float64Array.from(table.lines.keys(), (line) => markIn(cellAt(table, line, column)));
  const is = Array.from(sizes, (mark) => (mark >= 0 ? 'mark' : 'unmarked'));
  return lineFacts(is, 'mark', days, sizes);
}

/** The column of marks: its header asks for one, and its cells are 0 to 10. */
export function scoreColumn(table: SourceTable, roles: RoleColumns): number | undefined {
  const known = table.columns.get('nps');
  return [...(known === undefined ? [] : [known]), ...roles.all('score')].find((column) => {
    const cells = roles.sample(column);
    return cells.length > 0 && cells.every((cell) => markIn(cell) >= 0);
  });
}

function markIn(cell: Cell): number {
  const text = typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? cell.trim() : '';
  const mark = /^\d+$/.test(text) ? Number(text) : NaN;
  return mark <= HIGHEST ? mark : NaN;
}
