import { useRef, useState } from 'preact/hooks';
import type { RowList } from '../../addon/api/index.ts';
import { rowCalls } from '../rows/rowCalls.ts';
import type { RowPanel } from '../rows/rowPanel.ts';
import { RowsPanel } from '../rows/RowsPanel.tsx';
import { LeadsTab } from '../shared/LeadsTab.tsx';
import type { PanelProps } from '../shared/panelProps.ts';
import { TabList } from '../shared/TabList.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { useWords } from '../shared/useWords.ts';
import { badgePanel } from './badgePanel.tsx';
import { bonusPanel } from './bonusPanel.tsx';
import type { GameId } from './gameLook.ts';
import { levelPanel } from './levelPanel.ts';
import { pointsPanel } from './pointsPanel.tsx';

const TABS: readonly GameId[] = ['badges', 'points', 'levels', 'bonuses'];

/** The rules of the game: badges, points, levels and bonuses, each a tab of one panel. */
export function GamePanel(props: PanelProps) {
  const { game } = useWords();
  const [shown, setShown] = useState<GameId>('badges');
  // A tab is loaded when it is first opened, and then stays.
  const opened = useRef(new Set<GameId>()).current.add(shown);
  // Levels are reached with points.
  const [pointsChanges, setPointsChanges] = useState(0);
  return (
    <>
      <LeadsTab id="game-tab" {...props} />
      <div class="inner">
        <TabList
          label={game.tabs.label}
          panels={TABS.map((id) => ({ id, title: game.tabs[id] }))}
          shown={shown}
          onShow={setShown}
        />
      </div>
      {TABS.map((id) => (
        <div key={id} id={`panel-${id}`} role="tabpanel" aria-labelledby={`tab-${id}`} hidden={shown !== id}>
          {opened.has(id) && rulesOf(id)}
        </div>
      ))}
    </>
  );

  function rulesOf(id: GameId) {
    if (id === 'badges') return <Rules {...props} panel={badgePanel} />;
    if (id === 'points') return <Rules {...props} panel={pointsPanel} onPut={() => setPointsChanges((n) => n + 1)} />;
    if (id === 'levels') return <Rules {...props} panel={levelPanel} since={pointsChanges} />;
    return <Rules {...props} panel={bonusPanel} />;
  }
}

/**
 * The rules of one tab. @param since Number of changes so far in another tab that this one depends
 * on.
 */
function Rules<T extends GameId>(
  props: PanelProps & { readonly panel: RowPanel<T>; readonly since?: number; readonly onPut?: () => void },
) {
  const { panel, tab, changes, since = 0, onChange, onPut } = props;
  const version = changes.read + changes.kpis + changes.targets;
  const loaded = useLoad(JSON.stringify([tab, version, since]), () => rowCalls(panel.id).sidebarRows(tab), {
    keeps: true,
  });
  const onList = (list: RowList<T>): void => {
    loaded.put(list);
    onChange('game');
    onPut?.();
  };
  return <RowsPanel {...props} loaded={loaded} version={version} onList={onList} />;
}
