import { useRef, useState } from 'preact/hooks';
import type { DataReport, RowList, Start } from '../addon/api/index.ts';
import { CardPanel } from './card/CardPanel.tsx';
import { DataPanel } from './data/DataPanel.tsx';
import { FormulaPanel } from './formula/FormulaPanel.tsx';
import { GamePanel } from './game/GamePanel.tsx';
import { rowCalls } from './rows/rowCalls.ts';
import { call } from './shared/google.ts';
import { KpisPanel } from './kpis/KpisPanel.tsx';
import { Failure, Skeleton } from './shared/Notice.tsx';
import { type Panel, PanelTabs } from './shared/PanelTabs.tsx';
import { TargetsPanel } from './targets/TargetsPanel.tsx';
import { useLoad } from './shared/useLoad.ts';
import { LanguageContext, SIDEBAR_WORDS, pageLanguage } from './shared/words.ts';

/** The sidebar: panels over one table of leads. */
export function App({ opensAt }: { readonly opensAt: Panel }) {
  const [panel, setPanel] = useState(opensAt);
  const start = useLoad('start', () => call('sidebarStart'), { keeps: true });
  const language = start.value?.language ?? pageLanguage();
  return (
    <LanguageContext.Provider value={language}>
      <main>
        <h1 class="unseen">{SIDEBAR_WORDS[language].panels.label}</h1>
        <PanelTabs shown={panel} onShow={setPanel} />
        {start.value !== null ? (
          <Panels panel={panel} start={start.value} onRefresh={start.reload} />
        ) : start.state === 'failed' ? (
          <Failure error={start.error} onRetry={start.reload} />
        ) : (
          <Skeleton />
        )}
      </main>
    </LanguageContext.Provider>
  );
}

function Panels({ panel, start, onRefresh }: { panel: Panel; start: Start; onRefresh: () => void }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const tab = tabToShow(start, chosen);
  const report = useLoad(tab, () => call('sidebarData', tab ?? ''));
  const [version, setVersion] = useState(0);
  // Nobody waits for them before another panel is opened.
  const opened = useRef(new Set<Panel>()).current.add(panel);
  const isAsked = opened.has('formula') || opened.has('kpis') || opened.has('targets') || opened.has('game');
  const kpis = useLoad(isAsked ? JSON.stringify([tab, version]) : null, () => rowCalls('kpis').sidebarRows(tab), {
    keeps: true,
  });
  const [kpiChanges, setKpiChanges] = useState(0);
  const [targetChanges, setTargetChanges] = useState(0);
  const [gameChanges, setGameChanges] = useState(0);
  const targets = useLoad(
    opened.has('targets') ? JSON.stringify([tab, version, kpiChanges]) : null,
    () => rowCalls('targets').sidebarRows(tab),
    { keeps: true },
  );
  const own = kpis.value?.entries ?? [];
  const common = { start, tab, onTab: setChosen, report, version: version + kpiChanges + targetChanges + gameChanges };
  const refresh = (): void => {
    setVersion((before) => before + 1);
    onRefresh();
    report.reload();
  };
  // A formula about it shows something else now.
  const onReport = (next: DataReport): void => {
    if (next.tab !== tab) return;
    report.put(next);
    setVersion((before) => before + 1);
  };
  const onKpis = (list: RowList<'kpis'>): void => {
    kpis.put(list);
    setKpiChanges((before) => before + 1);
  };
  const onTargets = (list: RowList<'targets'>): void => {
    targets.put(list);
    setTargetChanges((before) => before + 1);
  };
  return (
    <>
      <div id="panel-data" role="tabpanel" aria-labelledby="tab-data" hidden={panel !== 'data'}>
        <DataPanel {...common} onRefresh={refresh} onReport={onReport} />
      </div>
      <div id="panel-formula" role="tabpanel" aria-labelledby="tab-formula" hidden={panel !== 'formula'}>
        <FormulaPanel
          {...common}
          own={own}
          hasKpis={(kpis.value?.tab ?? null) !== null}
          isShown={panel === 'formula'}
        />
      </div>
      <div id="panel-kpis" role="tabpanel" aria-labelledby="tab-kpis" hidden={panel !== 'kpis'}>
        {opened.has('kpis') && <KpisPanel {...common} loaded={kpis} own={own} onList={onKpis} />}
      </div>
      <div id="panel-targets" role="tabpanel" aria-labelledby="tab-targets" hidden={panel !== 'targets'}>
        {opened.has('targets') && <TargetsPanel {...common} loaded={targets} own={own} onList={onTargets} />}
      </div>
      <div id="panel-game" role="tabpanel" aria-labelledby="tab-game" hidden={panel !== 'game'}>
        {opened.has('game') && (
          <GamePanel
            {...common}
            version={version + kpiChanges + targetChanges}
            own={own}
            onChange={() => setGameChanges((before) => before + 1)}
          />
        )}
      </div>
      <div id="panel-card" role="tabpanel" aria-labelledby="tab-card" hidden={panel !== 'card'}>
        {opened.has('card') && <CardPanel {...common} />}
      </div>
    </>
  );
}

/** The tab that was chosen while it exists, else the active one when it holds leads, else the first that does. */
function tabToShow({ tabs, selected }: Start, chosen: string | null): string | null {
  if (tabs.some(({ name }) => name === chosen)) return chosen;
  const tables = tabs.filter(({ isTable }) => isTable);
  return (tables.find(({ name }) => name === selected.tab) ?? tables[0])?.name ?? null;
}
