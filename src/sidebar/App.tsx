import { useRef, useState } from 'preact/hooks';
import about from 'virtual:about';
import type { DataReport, Start } from '../addon/api/index.ts';
import { About } from './About.tsx';
import { PanelTabs } from './PanelTabs.tsx';
import { PANELS, type PanelId } from './panels.ts';
import { rowCalls } from './rows/rowCalls.ts';
import { SIDEBAR } from '../i18n/languages.ts';
import { callServer } from './shared/callServer.ts';
import { Failure, Skeleton } from './shared/Notice.tsx';
import type { Changes } from './shared/panelProps.ts';
import { useLoad } from './shared/useLoad.ts';
import { useTables } from './shared/useTables.ts';
import { LanguageContext, pageLanguage } from './shared/useWords.ts';

/** The sidebar: panels over one table of leads. */
export function App({ opensAt }: { readonly opensAt: PanelId }) {
  const [shown, setShown] = useState(opensAt);
  const start = useLoad('start', () => callServer('sidebarStart'), { keeps: true });
  const language = start.value?.language ?? pageLanguage();
  return (
    <LanguageContext.Provider value={language}>
      <main>
        <h1 class="unseen">{SIDEBAR[language].panels.label}</h1>
        <PanelTabs shown={shown} onShow={setShown} />
        {start.value !== null ? (
          <Panels shown={shown} start={start.value} onStart={start.put} onRefresh={start.reload} />
        ) : start.state === 'failed' ? (
          <Failure error={start.error} onRetry={start.reload} />
        ) : (
          <Skeleton />
        )}
        <About {...about} onCheck={() => setShown('googleCheck')} />
      </main>
    </LanguageContext.Provider>
  );
}

function Panels(props: {
  readonly shown: PanelId;
  readonly start: Start;
  readonly onStart: (start: Start) => void;
  readonly onRefresh: () => void;
}) {
  const { shown, start, onStart, onRefresh } = props;
  const [changes, setChanges] = useState<Changes>({});
  const onChange = (what: keyof Changes): void =>
    setChanges((before) => ({ ...before, [what]: (before[what] ?? 0) + 1 }));
  const { tab, choose } = useTables(start, onStart, () => {
    onChange('read');
    report.reload();
  });
  const report = useLoad(tab, () => callServer('sidebarData', tab ?? ''));
  // The KPIs are loaded only when a panel that needs them has been opened.
  const opened = useRef(new Set<PanelId>()).current.add(shown);
  const takesKpis = PANELS.some(({ id, takesKpis }) => takesKpis && opened.has(id));
  const kpis = useLoad(
    takesKpis ? JSON.stringify([tab, changes.read]) : null,
    () => rowCalls('kpis').sidebarRows(tab),
    { keeps: true },
  );
  const common = {
    start,
    tab,
    onTab: choose,
    report,
    kpis,
    changes,
    onChange,
    onReport(next: DataReport): void {
      if (next.tab !== tab) return;
      report.put(next);
      // A formula about the changed table now shows something else.
      onChange('read');
    },
    onRefresh(): void {
      onChange('read');
      onRefresh();
      report.reload();
    },
  };
  return (
    <>
      {PANELS.map(({ id, Panel, isAlways = false }) => (
        <div key={id} id={`panel-${id}`} role="tabpanel" aria-labelledby={`tab-${id}`} hidden={shown !== id}>
          {(isAlways || opened.has(id)) && <Panel {...common} isShown={shown === id} />}
        </div>
      ))}
    </>
  );
}
