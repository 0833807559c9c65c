import type { FileRows, ImportColumn } from '../../../addon/api/index.ts';
import type { FileTable } from './file/fileTable.ts';
import { type Run, recognised } from './importCalls.ts';
import type { FilePreview } from './importState.ts';

/** What a table of a file is recognised as. Nothing is written. */
export async function filePreview(
  name: string,
  table: FileTable,
  parts: readonly FileRows[],
  run: Run,
): Promise<FilePreview> {
  const { look, plan } = await recognised(parts, run);
  const damaged = look.headers.filter((_, column) => (look.facts[column]?.damaged ?? 0) > 0);
  const asked = [...plan.columns.keys()].filter((column) => isOpen(plan.columns[column]));
  return { name, table, plan, asked, damaged };
}

const isOpen = (column: ImportColumn | undefined): boolean => column?.type.is === 'day' && column.type.order === 'open';

/** With an answer about days of which nothing else says whether the month comes first. */
export function withOrder(preview: FilePreview, order: 'open' | 'day' | 'month'): FilePreview {
  const columns = preview.plan.columns.map((column, at) =>
    column.type.is === 'day' && preview.asked.includes(at) ? { ...column, type: { ...column.type, order } } : column,
  );
  return { ...preview, plan: { ...preview.plan, columns } };
}

/** What a new tab is called: as the file, without the kind of file. */
export function tabNameOf({ name }: FilePreview): string {
  return name.replace(/\.\w+$/, '');
}
