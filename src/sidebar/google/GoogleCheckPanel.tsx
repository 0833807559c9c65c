import { useEffect, useRef, useState } from 'preact/hooks';
import about from 'virtual:about';
import type { CheckId } from '../../addon/api/index.ts';
import { SIDEBAR, SOURCE } from '../../i18n/languages.ts';
import { callServer } from '../shared/callServer.ts';
import { Failure, Notice } from '../shared/Notice.tsx';
import { CopyReport } from './CopyReport.tsx';
import { CheckTable } from './CheckTable.tsx';
import { CHECK_PARTS } from './checkParts.ts';
import { reportText } from './reportText.ts';
import { type CheckState, allTried, checkLeft, runCheck } from './runCheck.ts';
import { useLanguage, useWords } from '../shared/useWords.ts';

/** Everything that is tried, in the order of the report. */
const isCheckId = (id: string): id is CheckId => id in SIDEBAR[SOURCE].googleCheck.tries;
const IDS = Object.keys(SIDEBAR[SOURCE].googleCheck.tries).filter(isCheckId);

/** What the add-on takes for granted of Google, tried in this spreadsheet. */
export function GoogleCheckPanel() {
  const words = useWords();
  const { googleCheck } = words;
  const language = useLanguage();
  const [state, setState] = useState<CheckState | null>(null);
  const open = useRef<string | null>(null);
  const cleared = useRef(Promise.resolve());
  useEffect(() => {
    // Nobody has asked yet: where Google does not answer, nothing is missing.
    cleared.current = checkLeft().then(setState, () => undefined);
    // Somebody who closes the sidebar in the middle leaves no tab behind, if Google still listens.
    const leave = (): void => void (open.current !== null && callServer('sidebarCheckEnd', open.current));
    window.addEventListener('pagehide', leave);
    return () => window.removeEventListener('pagehide', leave);
  }, []);
  /** A check begins when what was left of another is gone. */
  const start = (): void =>
    void cleared.current.then(() => runCheck(language, setState, (tab) => (open.current = tab)));
  const isRunning = state?.now === 'running';
  const tried = state === null || isRunning ? (state?.tried ?? []) : allTried(state.tried, IDS);
  const [held, failed, untried] = (['held', 'failed', 'untried'] as const).map((verdict) =>
    tried.filter((one) => one.verdict === verdict),
  );
  return (
    <>
      <p class="quiet">{googleCheck.about}</p>
      {!isRunning && (
        <div class="field">
          <button type="button" class="main" onClick={start}>
            {state === null ? googleCheck.start : googleCheck.again}
          </button>
        </div>
      )}
      <div role="status">
        {isRunning && (
          <Notice kind="plain">
            <p>{googleCheck.running(state.done + 1, CHECK_PARTS.length)}</p>
          </Notice>
        )}
        {state?.now === 'cut short' && (
          <Notice kind="plain">
            <p>{googleCheck.cutShort}</p>
          </Notice>
        )}
        {state !== null && !isRunning && (
          <p class="summary">{googleCheck.summary(held?.length ?? 0, failed?.length ?? 0, untried?.length ?? 0)}</p>
        )}
      </div>
      {state !== null && state.error !== null && <Failure title={googleCheck.stopped} error={state.error} />}
      {state !== null && !isRunning && state.file !== null && (
        <CopyReport text={reportText(tried, state.file, about.version, words)} />
      )}
      <CheckTable title={googleCheck.failed} tried={failed ?? []} />
      <CheckTable title={googleCheck.skipped} tried={untried ?? []} />
      <CheckTable title={googleCheck.held} tried={held ?? []} />
    </>
  );
}
