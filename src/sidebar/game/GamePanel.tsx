import { useRef, useState } from 'preact/hooks';
import type { Entry, RowList } from '../../addon/api/index.ts';
import { rowCalls } from '../rows/rowCalls.ts';
import type { RowPanel } from '../rows/rowPanel.ts';
import { RowsPanel } from '../rows/RowsPanel.tsx';
import { LeadsTab } from '../shared/LeadsTab.tsx';
import type { PanelProps } from '../shared/panelProps.ts';
import { TabList } from '../shared/TabList.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { useWords } from '../shared/words.ts';
import { badgePanel } from './badgePanel.tsx';
import { bonusPanel } from './bonusPanel.tsx';
import type { GameId } from './gameLook.ts';
import { levelPanel } from './levelPanel.ts';
import { pointsPanel } from './pointsPanel.tsx';

const TABS: readonly GameId[] = ['badges', 'points', 'levels', 'bonuses'];

interface Props extends PanelProps {
  /** The team's own KPIs. */
  readonly own: readonly Entry<'kpis'>[];
  /** A rule says something else from now on. */
  readonly onChange: () => void;
}

/** The rules of the game: badges, points, levels and bonuses, each a tab of one panel. */
export function GamePanel(props: Props) {
  const { game } = useWords();
  const [shown, setShown] = useState<GameId>('badges');
  // Nobody waits for them before another tab is opened.
  const opened = useRef(new Set<GameId>()).current.add(shown);
  // Levels are reached with points.
  const [pointsChanges, setPointsChanges] = useState(0);
  const { onChange } = props;
  const onPoints = (): void => {
    setPointsChanges((before) => before + 1);
    onChange();
  };
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
    if (id === 'badges') return <Rules {...props} panel={badgePanel} since={0} />;
    if (id === 'points') return <Rules {...props} panel={pointsPanel} since={0} onChange={onPoints} />;
    if (id === 'levels') return <Rules {...props} panel={levelPanel} since={pointsChanges} />;
    return <Rules {...props} panel={bonusPanel} since={0} />;
  }
}

/** The rules of one tab. @param since Counts the changes of another tab that it depends on. */
function Rules<T extends GameId>(props: Props & { readonly panel: RowPanel<T>; readonly since: number }) {
  const { panel, tab, version, since, onChange } = props;
  const loaded = useLoad(JSON.stringify([tab, version, since]), () => rowCalls(panel.id).sidebarRows(tab), {
    keeps: true,
  });
  const onList = (list: RowList<T>): void => {
    loaded.put(list);
    onChange();
  };
  return <RowsPanel {...props} loaded={loaded} onList={onList} />;
}
