import { useRef, useState } from 'preact/hooks';
import type { JoinMade, JoinedTab, ReadyPage } from '../../../addon/api/index.ts';
import { callServer } from '../../shared/callServer.ts';
import { useWords } from '../../shared/useWords.ts';
import { type Run, Stopped } from '../import/importCalls.ts';
import type { JoinState } from './joinState.ts';
import { joinWritten } from './joinWritten.ts';

/** A join from the button to its undo. */
export interface Join {
  readonly state: JoinState;
  /** @param tabs That of the leads first. */
  write(tabs: readonly string[], way: JoinedTab['way']): void;
  makePage(made: JoinMade, page: ReadyPage): void;
  undo(made: JoinMade): void;
  stop(): void;
  reset(): void;
}

const CHOOSING: Extract<JoinState, { at: 'choosing' }> = { at: 'choosing', told: null, error: null };

/** @param onTab Called with the tab that was written or, after an undo, with null. */
export function useJoin(onTab: (tab: string | null) => void): Join {
  const { sources, importFile } = useWords();
  const [state, setState] = useState<JoinState>(CHOOSING);
  const latest = useRef(0);

  /** Runs something that takes long; a run that was stopped says no more. */
  const busy = (
    doing: string,
    isLast: boolean,
    work: (run: Run, onLast: () => void) => Promise<JoinState>,
    failed: (error: unknown) => JoinState,
  ): void => {
    const own = ++latest.current;
    const show = (share: number | null, last: boolean): void => {
      if (own === latest.current) setState({ at: 'busy', doing, share, isLast: last });
    };
    const run: Run = {
      told: (share) => show(share, false),
      go() {
        if (own !== latest.current) throw new Stopped();
      },
    };
    show(null, isLast);
    work(run, () => show(null, true)).then(
      (next) => own === latest.current && setState(next),
      (error: unknown) => own === latest.current && setState(failed(error)),
    );
  };
  const choosing = (error: unknown): JoinState => ({ ...CHOOSING, error });

  return {
    state,
    write(tabs, way) {
      busy(
        sources.writing,
        way === 'formula',
        async (run, onLast) => {
          const made = await joinWritten(tabs, way, run, onLast);
          onTab(made.tab);
          return { at: 'done', made, page: null, error: null };
        },
        choosing,
      );
    },
    makePage(made, page) {
      busy(
        sources.making[page],
        true,
        async () => ({ at: 'done', made, page: await callServer('sidebarMakePage', made.tab, page), error: null }),
        (error) => ({ at: 'done', made, page: null, error }),
      );
    },
    undo(made) {
      busy(
        importFile.placing,
        true,
        async () => {
          await callServer('sidebarJoinUndo', made);
          onTab(null);
          return { ...CHOOSING, told: importFile.undone };
        },
        (error) => ({ at: 'done', made, page: null, error }),
      );
    },
    stop() {
      latest.current++;
      setState({ ...CHOOSING, told: importFile.cancelled });
    },
    reset() {
      latest.current++;
      setState(CHOOSING);
    },
  };
}
