import type { HeldChart, Workbook } from '../../host/index.ts';
import type { Figures } from './figures.ts';
import type { ChartTable } from './table.ts';

/**
 * The labels of a script's first range and the figures of the others, without the rows that have no
 * label.
 */
export function scriptTable(
  { ranges, headers }: HeldChart,
  workbook: Workbook,
  figures: Pick<Figures, 'day'>,
): ChartTable {
  const columns = ranges.map(({ sheetId, at }) => {
    const sheet = workbook.sheets().find(({ id }) => id === sheetId);
    return (sheet?.read(at) ?? []).map(([cell]) => cell ?? { kind: 'blank' as const });
  });
  const [labels = []] = columns;
  const textOf = (row: number, column: number): string => {
    const cell = columns[column]?.[row];
    if (cell === undefined || cell.kind === 'blank' || cell.kind === 'error') return '';
    return cell.kind === 'date' ? figures.day(cell.value) : String(cell.value);
  };
  const rows = labels.flatMap((_, row) => {
    const label = textOf(row, 0);
    if (row < headers || label === '') return [];
    const cells = columns.map((column) => column[row]);
    const values = cells.map((cell) => (cell?.kind === 'number' ? cell.value : null));
    return [{ label, values, texts: columns.map((_column, at) => textOf(row, at)) }];
  });
  return { titles: columns.map((_, column) => (headers > 0 ? textOf(0, column) : '')), rows };
}
