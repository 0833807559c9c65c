import { type Cell, isBlank, isDate } from '../../read/cells/cell.ts';
import { cellAt } from '../../read/cells/columnReader.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { cellEvidence } from '../../read/table/columns/cellEvidence.ts';
import { headerReadings, isColumn } from '../../read/table/columns/headerReadings.ts';
import type { Content } from '../table/table.ts';
import type { JoinedColumn } from './joinedRows.ts';

/** So many rows tell what stands in a column. */
const SAMPLE = 60;

/**
 * The columns of the first table that nothing is made of, as they are written: city, payment
 * system.
 *
 * @param tell Takes the title of one that would be read as a known column beside the true one: it
 *   is left out.
 */
export function furtherColumns(
  { kind, table, reading, ownColumns }: SheetLeads,
  tell: (title: string) => void,
): readonly JoinedColumn[] {
  if (kind.is === 'events' || kind.is === 'stages') return [];
  const { rows, lines, columns, headers } = table;
  const used = new Set([...columns.values(), ...ownColumns().map(({ column }) => column)]);
  return headers.flatMap((title, column): JoinedColumn[] => {
    if (title === '' || used.has(column)) return [];
    const cells = Array.from(lines.subarray(0, SAMPLE), (line) => rows[line]?.[column]);
    const readings = headerReadings(title, cellEvidence(cells, reading.locale), null);
    if (readings.some(({ as }) => isColumn(as))) {
      if (cells.some((cell) => !isBlank(cell))) tell(title);
      return [];
    }
    const isDated = cells.some(isDate);
    const contentOf = (cell: Cell): Content => {
      if (isDate(cell)) return isDated ? reading.locale.zone.serialOf(cell.getTime()) : null;
      // Among dates a number would be shown as one.
      return isBlank(cell) ? null : isDated && typeof cell === 'number' ? String(cell) : (cell ?? null);
    };
    const cell: JoinedColumn['cell'] = ({ of }) =>
      of === null || of.part !== null ? null : contentOf(cellAt(table, of.lead, column));
    return [{ id: '', title, format: isDated ? 'date' : 'text', cell }];
  });
}
