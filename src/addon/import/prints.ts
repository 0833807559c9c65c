import type { FilePrints, FileRows, ImportPlan, ImportTargets, Outcome } from '../api/index.ts';
import { endpoint } from '../endpoint.ts';
import { printOf } from './rowPrint.ts';
import { typedRows } from './typedRows.ts';

/** IDs of rows of a file, and fingerprints of what of them goes into a column that the tab has. */
export function sidebarImportPrints(
  rows: FileRows,
  plan: ImportPlan,
  targets: ImportTargets,
): Outcome<FilePrints> {
  return endpoint(({ host }) => {
    const types = plan.columns.map(({ type }) => type);
    const typed = typedRows(rows, types, host);
    const order = inOrderOfTab(targets);
    return {
      ids: typed.map((row) => String(row[plan.id ?? -1] ?? '')),
      prints: typed.map((row) => printOf(order.map((column) => row[column] ?? ''))),
    };
  });
}

/** The columns of a file that the tab has, in the order in which the tab's rows are printed. */
function inOrderOfTab({ columns }: ImportTargets): number[] {
  return columns.flatMap((at, column) => (typeof at === 'number' ? column : []));
}
