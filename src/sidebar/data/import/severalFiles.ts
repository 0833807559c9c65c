import { FileMistake } from './file/fileMistake.ts';
import { readFile } from './file/readFile.ts';
import { filePreview } from './filePreview.ts';
import type { Run, Writing } from './importCalls.ts';
import type { FilePreview } from './importState.ts';
import { bodyParts, partsOf } from './partsOf.ts';

/** Several files as read, and those that cannot be, with the mistake. */
interface ReadFiles {
  readonly previews: readonly FilePreview[];
  readonly mistakes: readonly { readonly name: string; readonly mistake: FileMistake }[];
}

/** Reads several files one after another; of a workbook the first sheet. Nothing is written. */
export async function severalFiles(files: readonly File[], run: Run): Promise<ReadFiles> {
  const previews: FilePreview[] = [];
  const mistakes: { name: string; mistake: FileMistake }[] = [];
  for (const [at, file] of files.entries()) {
    const own = { ...run, told: (share: number) => run.told((at + share) / files.length) };
    try {
      const table = (await readFile(file)).table(null);
      run.go();
      previews.push(await filePreview(file.name, table, partsOf(table.rows), own));
    } catch (error) {
      if (!(error instanceof FileMistake)) throw error;
      mistakes.push({ name: file.name, mistake: error });
    }
  }
  return { previews, mistakes };
}

/** What a file becomes in a new tab. */
export function newTabWriting({ table, plan }: FilePreview, name: string): Writing {
  const rows = bodyParts([table.rows], plan.above)
    .flat()
    .map((cells) => ({ key: '', was: null, cells }));
  return { order: { columns: plan.columns, id: plan.id, over: null, rows: rows.length }, rows, name, gone: [] };
}
