import { useRef } from 'preact/hooks';
import type { FileRows, Imported } from '../../../addon/api/index.ts';
import { callServer } from '../../shared/callServer.ts';
import { useWords } from '../../shared/useWords.ts';
import { FileMistake } from './file/fileMistake.ts';
import { type ReadFile, readFile } from './file/readFile.ts';
import { filePreview, withOrder } from './filePreview.ts';
import { type TabComparison, type Run, compared, written } from './importCalls.ts';
import { EMPTY, type ImportState, type FilePreview } from './importState.ts';
import { bodyParts, partsOf } from './partsOf.ts';
import type { ImportRun } from './useImportRun.ts';

/** The import of one file, which may go anywhere. */
export interface OneFile {
  choose(file: File): void;
  pickSheet(sheet: string): void;
  pickOrder(order: 'open' | 'day' | 'month'): void;
  /** Null: into a new tab. */
  pickTab(tab: string | null): void;
  start(name: string, removes: 'gone rows' | 'nothing'): void;
  undo(made: Imported): void;
  forget(): void;
}

/** @param onTab Called with the tab that was written or, after an undo, with null. */
export function useOneFile({ state, show, busy }: ImportRun, onTab: (tab: string | null) => void): OneFile {
  const { importFile } = useWords();
  const held = useRef<{ name: string; file: ReadFile; parts: readonly FileRows[] } | null>(null);

  const look = async (name: string, file: ReadFile, sheet: string | null, run: Run): Promise<ImportState> => {
    const table = file.table(sheet);
    const parts = partsOf(table.rows);
    held.current = { name, file, parts };
    return previewOf(await filePreview(name, table, parts, run), null, null);
  };

  const compare = (preview: FilePreview, tab: string): void => {
    const { parts } = held.current ?? { parts: [] };
    busy(
      importFile.comparing(tab),
      async (run) => previewOf(preview, tab, await compared(parts, preview.plan, tab, run)),
      previewOf(preview, null, null),
    );
  };

  return {
    choose(file) {
      busy(
        importFile.reading(file.name),
        async (run, step) => {
          const read = await anyRead(file);
          run.go();
          step.next(importFile.looking);
          return look(file.name, read, null, run);
        },
        EMPTY,
      );
    },
    pickSheet(sheet) {
      const { current } = held;
      if (current !== null) busy(importFile.looking, (run) => look(current.name, current.file, sheet, run), EMPTY);
    },
    pickOrder(order) {
      if (state.at !== 'preview') return;
      const preview = withOrder(state.preview, order);
      if (state.over === null) show(previewOf(preview, null, null));
      else compare(preview, state.over);
    },
    pickTab(tab) {
      if (state.at !== 'preview') return;
      if (tab === null) show(previewOf(state.preview, null, null));
      else compare(state.preview, tab);
    },
    start(name, removes) {
      if (state.at !== 'preview') return;
      const { preview, over, comparison } = state;
      const { parts } = held.current ?? { parts: [] };
      const rows = bodyParts(parts, preview.plan.above).flat();
      const staged =
        comparison === null
          ? rows.map((cells) => ({ key: '', was: null, cells }))
          : comparison.changes.rows.map(([at, key, was]) => ({ key, was, cells: rows[at] ?? [] }));
      const { columns, id } = preview.plan;
      const order = { columns, id, over: comparison?.targets ?? null, rows: staged.length };
      const gone = removes === 'gone rows' ? (comparison?.changes.gone ?? []) : [];
      busy(
        importFile.writing(staged.length),
        async (run, step) => {
          const result = await written({ order, rows: staged, name, gone }, run, () => step.last());
          if (result.kind === 'clash') return { ...previewOf(preview, over, comparison), clash: result };
          held.current = null;
          onTab(result.made.tab);
          return { at: 'done', made: result.made, error: null };
        },
        state,
      );
    },
    undo(made) {
      busy(
        importFile.placing,
        async (_, step) => {
          step.last();
          await callServer('sidebarImportUndo', made);
          onTab(made.backup === null ? null : made.tab);
          return { at: 'empty', told: { kind: 'good', text: importFile.undone } };
        },
        { at: 'done', made, error: null },
      );
    },
    forget() {
      held.current = null;
    },
  };
}

type PreviewState = Extract<ImportState, { at: 'preview' }>;

function previewOf(preview: FilePreview, over: string | null, comparison: TabComparison | null): PreviewState {
  return { at: 'preview', preview, over, comparison, clash: null, error: null };
}

/** Whatever goes wrong while a file is read is the file's. */
async function anyRead(file: File): Promise<ReadFile> {
  try {
    return await readFile(file);
  } catch (error) {
    throw error instanceof FileMistake ? error : new FileMistake('unreadable');
  }
}
