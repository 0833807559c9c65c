import type { ImportPlan, ImportTargets, Outcome } from '../api/index.ts';
import { Obstacle, endpoint } from '../endpoint.ts';
import { rowSpan, tabContent } from './tabContent.ts';

/** Where the columns of a file go in a tab. Nothing is written. */
export function sidebarImportTargets(tab: string, plan: ImportPlan): Outcome<ImportTargets> {
  return endpoint((asked) => {
    const { columns, id } = plan;
    if (id === null) throw new Obstacle((words) => words.imports.noId(tab, ''));
    const content = tabContent(asked, tab, columns, id);
    const taken = new Set(content.columns);
    const named = (isWanted: (column: number) => boolean): string[] =>
      content.headers.filter((header, column) => header !== '' && isWanted(column));
    const { last } = rowSpan(content);
    const total = content.totals.find((row) => row >= last);
    return {
      tab,
      totalRow: total === undefined ? null : total + 1,
      columns: content.columns,
      formulas: named((column) => content.formulas.has(column)),
      others: named((column) => !taken.has(column) && !content.formulas.has(column)),
    };
  });
}
