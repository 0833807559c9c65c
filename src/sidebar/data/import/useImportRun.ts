import { useRef, useState } from 'preact/hooks';
import { adviceFor } from '../../shared/adviceFor.ts';
import { useWords } from '../../shared/useWords.ts';
import { FileMistake } from './file/fileMistake.ts';
import { type Run, Stopped } from './importCalls.ts';
import { EMPTY, type ImportState } from './importState.ts';

/** What the panel shows, and what runs meanwhile. */
export interface ImportRun {
  readonly state: ImportState;
  show(state: ImportState): void;
  /**
   * Runs something that takes long; a run that was ended or is not the latest says no more.
   *
   * @param before What is shown again after a mistake.
   */
  busy(doing: string, work: (run: Run, step: Steps) => Promise<ImportState>, before: ImportState): void;
  /** Ends what runs. */
  end(next: ImportState): void;
}

/** How a run says what it does now. */
interface Steps {
  next(doing: string): void;
  /** The last step cannot be stopped. */
  last(): void;
}

export function useImportRun(): ImportRun {
  const words = useWords();
  const { importFile } = words;
  const [state, show] = useState<ImportState>(EMPTY);
  const latest = useRef(0);

  /** A mistake about the file leads to the choice of another one; any other leads back. */
  const failed = (before: ImportState, error: unknown): ImportState => {
    if (error instanceof FileMistake) return bad(importFile.mistakes[error.mistake]);
    return 'error' in before ? { ...before, error } : bad(adviceFor(error, words));
  };

  return {
    state,
    show,
    busy(first, work, before) {
      const own = ++latest.current;
      let doing = first;
      const told = (share: number | null, isLast = false): void => {
        if (own === latest.current) show({ at: 'busy', doing, share, isLast });
      };
      const run: Run = {
        told,
        go() {
          if (own !== latest.current) throw new Stopped();
        },
      };
      const step = (next: string, isLast: boolean): void => {
        doing = next;
        told(null, isLast);
      };
      told(null);
      work(run, { next: (next) => step(next, false), last: () => step(importFile.placing, true) }).then(
        (next) => own === latest.current && show(next),
        (error: unknown) => own === latest.current && show(failed(before, error)),
      );
    },
    end(next) {
      latest.current++;
      show(next);
    },
  };
}

const bad = (text: string): ImportState => ({ at: 'empty', told: { kind: 'bad', text } });
