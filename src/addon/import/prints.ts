import { isTotalRow } from '../../read/table/totalRow.ts';
import type { FilePrints, FileRows, ImportPlan, ImportTargets, Outcome } from '../api/index.ts';
import { endpoint } from '../endpoint.ts';
import { printOf } from './rowPrint.ts';
import { type TypedCell, typedRows } from './columns/typedRows.ts';

/** IDs of rows of a file, and fingerprints of what of them goes into a column that the tab has. */
export function sidebarImportPrints(rows: FileRows, plan: ImportPlan, targets: ImportTargets): Outcome<FilePrints> {
  return endpoint(({ host }) => {
    const types = plan.columns.map(({ type }) => type);
    const typed = typedRows(rows, types, host);
    const [own, fresh] = [columnsTo(targets, 'number'), columnsTo(targets, 'string')];
    return {
      ids: typed.map((row) => idOf(row, plan.id ?? -1)),
      prints: typed.map((row) =>
        printOf(
          // What a new column says makes another row of it; a blank there says nothing.
          [...own.map((column) => row[column] ?? ''), ...fresh.flatMap((column) => row[column] || [])],
        ),
      ),
    };
  });
}

/** The word for a total is no ID. */
function idOf(row: readonly TypedCell[], column: number): string {
  return isTotalRow(row, column, []) ? '' : String(row[column] ?? '');
}

/** The columns of a file that the tab has (their targets are numbers), or that are new in it. */
function columnsTo({ columns }: ImportTargets, kind: 'number' | 'string'): number[] {
  return columns.flatMap((at, column) => (typeof at === kind && at !== 'nowhere' ? column : []));
}
