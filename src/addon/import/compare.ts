import type { FilePrints, GoneRow, ImportChanges, ImportPlan, ImportTargets, Outcome } from '../api/index.ts';
import { type Asked, Obstacle, endpoint } from '../endpoint.ts';
import { rowKeys } from './rowKeys.ts';
import { type TabContent, tabContent } from './tabContent.ts';

/** What a file would change in a tab. Nothing is written. */
export function sidebarImportCompare(
  plan: ImportPlan,
  targets: ImportTargets,
  file: FilePrints,
): Outcome<ImportChanges> {
  return endpoint((asked) => {
    const left = new Map(contentAsShown(asked, plan, targets).lines.map(({ key, print }) => [key, print]));
    const rows: [number, string, string | null][] = [];
    let [added, same, nameless] = [0, 0, 0];
    rowKeys(file.ids).forEach((key, at) => {
      if (key === null) return void nameless++;
      const print = left.get(key);
      left.delete(key);
      if (print === file.prints[at]) same++;
      else {
        if (print === undefined) added++;
        rows.push([at, key, print ?? null]);
      }
    });
    const gone: GoneRow[] = [...left];
    return { added, changed: rows.length - added, same, nameless, rows, gone };
  });
}

/** @throws Obstacle when columns of the tab have changed since they were shown. */
export function contentAsShown(
  asked: Asked,
  { columns, id }: Pick<ImportPlan, 'columns' | 'id'>,
  { tab, columns: shown }: ImportTargets,
): TabContent {
  const content = tabContent(asked, tab, columns, id ?? -1);
  const isSame = content.columns.every((at, column) => at === shown[column]);
  if (!isSame) throw new Obstacle((words) => words.imports.columnsChanged(tab));
  return content;
}
