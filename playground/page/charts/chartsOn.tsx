import type { VNode } from 'preact';
import { rectangleOf } from '../../engine/index.ts';
import type { Rectangle, Sheet, Workbook } from '../../host/index.ts';
import type { SampleTab } from '../../sample/model.ts';
import type { Figures } from './figures.ts';
import type { PlotSize } from './plot.ts';
import { SamplePicture } from './SamplePicture.tsx';
import { ScriptPicture } from './ScriptPicture.tsx';
import { scriptTable } from './scriptTable.ts';
import { tableAt } from './table.ts';

export interface SheetChart {
  /** The cells under the chart. For a chart with a size of its own, its first cell. */
  readonly at: Rectangle;
  /** Offset from its first cell, and its size. */
  readonly own: (PlotSize & { readonly x: number; readonly y: number }) | null;
  /** The chart with the values that its cells have at this moment. */
  picture(size: PlotSize): VNode;
}

/** The charts over a sheet: the sample's, and those that scripts have made. */
export function chartsOn(
  sheet: Sheet,
  workbook: Workbook,
  tabs: readonly SampleTab[],
  figures: Figures,
): readonly SheetChart[] {
  const sample = tabs.find(({ name }) => name === sheet.name)?.charts ?? [];
  return [
    ...sample.flatMap((chart): SheetChart[] => {
      const table = tableAt(sheet, rectangleOf(chart.table));
      if (table === null) return [];
      const picture = (size: PlotSize) => <SamplePicture {...size} chart={chart} table={table} figures={figures} />;
      return [{ at: rectangleOf(chart.at), own: null, picture }];
    }),
    ...sheet.overlay().charts.map((chart): SheetChart => {
      const { at, width, height } = chart;
      const table = scriptTable(chart, workbook);
      return {
        at: { row: at.row, column: at.column, rows: 1, columns: 1 },
        own: { width, height, x: at.x, y: at.y },
        picture: (size) => <ScriptPicture {...size} chart={chart} table={table} figures={figures} />,
      };
    }),
  ];
}
