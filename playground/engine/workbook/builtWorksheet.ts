import { BooleanNumber, CellValueType, type ICellData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import type { Overlay, Rectangle, UsedCell } from '../../host/index.ts';
import type { BuiltTab } from '../../sample/builtTab.ts';
import type { SampleWorkbook } from '../../sample/model.ts';
import { withCommas } from '../typing/semicolons.ts';
import { snapshotOf, worksheetOf } from './snapshot.ts';
import { styleOf } from '../cells/styleOf.ts';

/** Where the page and the tab for the wall stand among the tabs of the sample; the others come last. */
const [PAGES, PAGES_AT] = [2, 2];

/** The sample workbook with the tabs that the add-on has built over it, as the engine stores it. */
export function sampleSnapshot(
  sample: SampleWorkbook,
  name: string,
  built: readonly BuiltTab[],
): Partial<IWorkbookData> {
  const snapshot = snapshotOf(sample, name);
  const { sheets = {}, sheetOrder = [] } = snapshot;
  const ids = built.map((_, index) => `built-${index + 1}`);
  built.forEach((tab, index) => {
    const id = ids[index] ?? '';
    sheets[id] = { ...builtWorksheet(tab, id, sample), id };
  });
  const [before, after] = [sheetOrder.slice(0, PAGES_AT), sheetOrder.slice(PAGES_AT)];
  return { ...snapshot, sheets, sheetOrder: [...before, ...ids.slice(0, PAGES), ...after, ...ids.slice(PAGES)] };
}

function builtWorksheet(tab: BuiltTab, id: string, { language }: SampleWorkbook): Partial<IWorksheetData> {
  const { name, rows, columns, merges, widths, heights, frozenRows, hasGridlines, overlay } = tab;
  const sized = <K extends string>(sizes: readonly (readonly [number, number])[], key: K) =>
    Object.fromEntries(sizes.map(([at, pixels]) => [at, { [key]: pixels } as Record<K, number>]));
  return {
    ...worksheetOf({ name, cells: [], frozenRows }, language),
    rowCount: rows,
    columnCount: columns,
    cellData: cellsOf(tab.cells),
    mergeData: merges.map(rangeOf),
    columnData: sized(widths, 'w'),
    rowData: sized(heights, 'h'),
    showGridlines: hasGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    custom: { overlay: ofSheet(overlay, id) },
  };
}

/** Its charts read its own cells, whatever it is called here. */
function ofSheet(overlay: Overlay, sheetId: string): Overlay {
  const charts = overlay.charts.map((chart) => ({
    ...chart,
    ranges: chart.ranges.map(({ at }) => ({ sheetId, at })),
  }));
  return { ...overlay, charts };
}

function cellsOf(cells: readonly UsedCell[]): Record<number, Record<number, ICellData>> {
  const data: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, content, format, look } of cells) {
    const line = (data[row] ??= {});
    const style = styleOf(look);
    const s = format === 'General' ? style : { ...style, n: { pattern: format } };
    line[column] = { ...valueOf(content), ...(Object.keys(s).length === 0 ? {} : { s }) };
  }
  return data;
}

function valueOf({ value, formula }: UsedCell['content']): ICellData {
  if (formula !== '') return { f: withCommas(formula) };
  switch (value.kind) {
    case 'number':
    case 'date':
      return { v: value.value, t: CellValueType.NUMBER };
    case 'text':
      return { v: value.value, t: CellValueType.STRING };
    default:
      return {};
  }
}

const rangeOf = ({ row, column, rows, columns }: Rectangle) => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});
