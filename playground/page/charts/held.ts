import type { HeldChart, Workbook } from '../../host/index.ts';
import { barsPicture } from './bars.ts';
import { linesPicture } from './lines.ts';
import { framed, told } from './picture.ts';
import type { Figures, Size } from './svg.ts';
import type { ChartTable } from './table.ts';

/** The picture of a chart that a script has made, as its cells are at this moment. */
export function heldPicture(chart: HeldChart, workbook: Workbook, size: Size, figures: Figures): SVGElement {
  const table = heldTable(chart, workbook);
  const known = table.rows.flatMap(({ label, values }) => {
    const value = values[1] ?? null;
    return value === null ? [] : [{ label, value }];
  });
  return framed(chart.title, told(chart.title, known, figures), size, (inside) => {
    if (known.length === 0) return [];
    return chart.type === 'BAR'
      ? barsPicture(table, inside, figures, { value: 1, color: chart.colors[0] })
      : linesPicture(table, inside, figures, chart);
  });
}

/** The labels of the first range and the figures of the others, without the rows that have no label. */
function heldTable({ ranges, headers }: HeldChart, workbook: Workbook): ChartTable {
  const columns = ranges.map(({ sheetId, at }) => {
    const sheet = workbook.sheets().find(({ id }) => id === sheetId);
    return (sheet?.read(at) ?? []).map(([cell]) => cell ?? { kind: 'blank' as const });
  });
  const [labels = []] = columns;
  const textOf = (row: number, column: number): string => {
    const cell = columns[column]?.[row];
    return cell === undefined || cell.kind === 'blank' || cell.kind === 'error' ? '' : String(cell.value);
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
