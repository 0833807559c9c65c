import type { HeldChart, Workbook } from '../../host/index.ts';
import { type ChartTable, labelsAt, signsAt, textOf } from './table.ts';

/**
 * The labels of a script's first range and the figures of the others, without the rows that have no
 * label.
 */
export function scriptTable({ ranges, headers }: HeldChart, workbook: Workbook): ChartTable {
  const sheetOf = (id: string) => workbook.sheets().find((sheet) => sheet.id === id);
  const columns = ranges.map(({ sheetId, at }) =>
    (sheetOf(sheetId)?.read(at) ?? []).map(([cell]) => cell ?? { kind: 'blank' as const }),
  );
  const [first] = ranges;
  const ofLabels = first && sheetOf(first.sheetId);
  const labels = first && ofLabels ? labelsAt(ofLabels, first.at) : [];
  const textAt = (row: number, column: number): string => textOf(columns[column]?.[row]);
  const rows = labels.flatMap((label, row) => {
    if (row < headers || label === '') return [];
    const cells = columns.map((column) => column[row]);
    const values = cells.map((cell) => (cell?.kind === 'number' ? cell.value : null));
    return [{ label, values, texts: columns.map((_column, at) => textAt(row, at)) }];
  });
  const [, series] = ranges;
  const ofSeries = series && sheetOf(series.sheetId);
  const signs = series && ofSeries ? signsAt(ofSeries, series.at) : null;
  const titles = columns.map((_, column) => (headers > 0 ? textAt(0, column) : ''));
  return signs === null ? { titles, rows } : { titles, rows, signs };
}
