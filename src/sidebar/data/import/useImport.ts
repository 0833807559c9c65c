import { useRef, useState } from 'preact/hooks';
import type { FileRows, Imported } from '../../../addon/api/index.ts';
import { adviceFor } from '../../shared/adviceFor.ts';
import { callServer } from '../../shared/callServer.ts';
import { useWords } from '../../shared/useWords.ts';
import { FileMistake } from './file/fileMistake.ts';
import { type ReadFile, readFile } from './file/readFile.ts';
import { filePreview, withOrder } from './filePreview.ts';
import { type Comparison, type Run, Stopped, compared, severalWritten, written } from './importCalls.ts';
import type { ImportState, Preview } from './importState.ts';
import { bodyParts, partsOf } from './partsOf.ts';
import { newTabWriting, severalFiles } from './severalFiles.ts';

/** An import from the choice of a file to its undo. */
export interface Importing {
  readonly state: ImportState;
  /** One file may go anywhere; of several each goes into a new tab. */
  choose(files: readonly File[]): void;
  pickSheet(sheet: string): void;
  pickOrder(order: 'open' | 'day' | 'month'): void;
  /** Null: into a new tab. */
  pickTab(tab: string | null): void;
  start(name: string, removes: 'gone rows' | 'nothing'): void;
  undo(made: Imported): void;
  /** The same for one of several files, by its place. */
  pickOrderOf(at: number, order: 'open' | 'day' | 'month'): void;
  /** @param names Of the new tabs. */
  startSeveral(names: readonly string[]): void;
  undoSeveral(made: readonly Imported[]): void;
  stop(): void;
  reset(): void;
}

const EMPTY: ImportState = { at: 'empty', told: null };

/**
 * @param onTab Called with the tab that was written or, after an undo, with null.
 * @param onSeveral Called with the tabs of several files.
 */
export function useImport(
  onTab: (tab: string | null) => void,
  onSeveral: (tabs: readonly string[]) => void,
): Importing {
  const words = useWords();
  const { importFile } = words;
  const [state, setState] = useState<ImportState>(EMPTY);
  const held = useRef<{ name: string; file: ReadFile; parts: readonly FileRows[] } | null>(null);
  const latest = useRef(0);

  /** Runs something that takes long; a run that was stopped or is not the latest says no more. */
  const busy = (
    doing: string,
    work: (run: Run, onLast: () => void) => Promise<ImportState>,
    before: ImportState,
  ): void => {
    const own = ++latest.current;
    const show = (share: number | null, isLast = false, what = doing): void => {
      if (own === latest.current) setState({ at: 'busy', doing: what, share, isLast });
    };
    const run: Run = {
      told: (share) => show(share),
      go() {
        if (own !== latest.current) throw new Stopped();
      },
    };
    show(null);
    work(run, () => show(null, true, importFile.placing)).then(
      (next) => own === latest.current && setState(next),
      (error: unknown) => own === latest.current && setState(failed(before, error)),
    );
  };

  /** A mistake about the file leads to the choice of another one; any other leads back. */
  const failed = (before: ImportState, error: unknown): ImportState => {
    if (error instanceof FileMistake) return bad(importFile.mistakes[error.mistake]);
    return 'error' in before ? { ...before, error } : bad(adviceFor(error, words));
  };

  const toPreview = (name: string, file: ReadFile, sheet: string | null): void => {
    const table = file.table(sheet);
    const parts = partsOf(table.rows);
    held.current = { name, file, parts };
    busy(importFile.looking, async (run) => previewOf(await filePreview(name, table, parts, run), null, null), EMPTY);
  };

  const compare = (preview: Preview, tab: string): void => {
    const { parts } = held.current ?? { parts: [] };
    busy(
      importFile.comparing(tab),
      async (run) => previewOf(preview, tab, await compared(parts, preview.plan, tab, run)),
      previewOf(preview, null, null),
    );
  };

  return {
    state,
    choose(files) {
      const [file, second] = files;
      if (file === undefined) return;
      if (second !== undefined) {
        busy(
          importFile.readingSeveral(files.length),
          async (run) => {
            const { previews, mistakes } = await severalFiles(files, run);
            const refused = mistakes.map((one) => ({ name: one.name, text: importFile.mistakes[one.mistake.mistake] }));
            return { at: 'several', previews, refused, error: null };
          },
          EMPTY,
        );
        return;
      }
      const own = ++latest.current;
      setState({ at: 'busy', doing: importFile.reading(file.name), share: null, isLast: false });
      readFile(file).then(
        (read) => {
          if (own !== latest.current) return;
          try {
            toPreview(file.name, read, null);
          } catch (error) {
            setState(failed(EMPTY, error));
          }
        },
        (error: unknown) => {
          const mistake = error instanceof FileMistake ? error : new FileMistake('unreadable');
          if (own === latest.current) setState(failed(EMPTY, mistake));
        },
      );
    },
    pickSheet(sheet) {
      if (held.current === null) return;
      try {
        toPreview(held.current.name, held.current.file, sheet);
      } catch (error) {
        setState(failed(EMPTY, error));
      }
    },
    pickOrder(order) {
      if (state.at !== 'preview') return;
      const preview = withOrder(state.preview, order);
      if (state.over === null) setState(previewOf(preview, null, null));
      else compare(preview, state.over);
    },
    pickTab(tab) {
      if (state.at !== 'preview') return;
      if (tab === null) setState(previewOf(state.preview, null, null));
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
        async (run, onLast) => {
          const result = await written({ order, rows: staged, name, gone }, run, onLast);
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
        async (_, onLast) => {
          onLast();
          await callServer('sidebarImportUndo', made);
          onTab(made.backup === null ? null : made.tab);
          return { at: 'empty', told: { kind: 'good', text: importFile.undone } };
        },
        { at: 'done', made, error: null },
      );
    },
    pickOrderOf(at, order) {
      if (state.at !== 'several') return;
      const previews = state.previews.map((preview, index) => (index === at ? withOrder(preview, order) : preview));
      setState({ ...state, previews });
    },
    startSeveral(names) {
      if (state.at !== 'several') return;
      const writings = state.previews.map((preview, at) => newTabWriting(preview, names[at] ?? ''));
      busy(
        importFile.writing(writings.reduce((sum, { rows }) => sum + rows.length, 0)),
        async (run, onLast) => {
          const { made, error } = await severalWritten(writings, run, onLast);
          const [first] = made;
          if (first !== undefined) {
            onTab(first.tab);
            onSeveral(made.map(({ tab }) => tab));
          }
          return { at: 'several done', made, error };
        },
        state,
      );
    },
    undoSeveral(made) {
      busy(
        importFile.placing,
        async (_, onLast) => {
          onLast();
          for (const one of made) await callServer('sidebarImportUndo', one);
          onTab(null);
          return { at: 'empty', told: { kind: 'good', text: importFile.undone } };
        },
        { at: 'several done', made, error: null },
      );
    },
    stop() {
      latest.current++;
      setState({ at: 'empty', told: { kind: 'good', text: importFile.cancelled } });
    },
    reset() {
      latest.current++;
      held.current = null;
      setState(EMPTY);
    },
  };
}

type PreviewState = Extract<ImportState, { at: 'preview' }>;

function previewOf(preview: Preview, over: string | null, comparison: Comparison | null): PreviewState {
  return { at: 'preview', preview, over, comparison, clash: null, error: null };
}

const bad = (text: string): ImportState => ({ at: 'empty', told: { kind: 'bad', text } });
