import { useRef, useState } from 'preact/hooks';
import type { GameId, GameList, OwnKpi } from '../../addon/api/index.ts';
import type { Common } from '../shared/common.ts';
import { call } from '../shared/google.ts';
import { TabList } from '../shared/TabList.tsx';
import { LeadsTab } from '../shared/LeadsTab.tsx';
import { type Loaded, useLoad } from '../shared/useLoad.ts';
import { useWords } from '../shared/words.ts';
import { GameRules } from './GameRules.tsx';

const TABS: readonly GameId[] = ['badges', 'points', 'levels', 'bonuses'];

/** The rules of the game: badges, points, levels and bonuses, each a tab of one panel. */
export function GamePanel(
  props: Common & {
    /** The team's own KPIs. */
    readonly own: readonly OwnKpi[];
    /** A rule says something else from now on. */
    readonly onChange: () => void;
  },
) {
  const { start, tab, onTab, report, version, onChange } = props;
  const { game } = useWords();
  const [shown, setShown] = useState<GameId>('badges');
  // Nobody waits for them before another tab is opened.
  const opened = useRef(new Set<GameId>()).current.add(shown);
  const [changes, setChanges] = useState<Readonly<Record<GameId, number>>>({
    badges: 0,
    points: 0,
    levels: 0,
    bonuses: 0,
  });
  // Levels are reached with points.
  const since = (id: GameId): string => JSON.stringify([tab, version, id === 'levels' ? changes.points : 0]);
  const lists: Readonly<Record<GameId, Loaded<GameList>>> = {
    badges: useRules('badges'),
    points: useRules('points'),
    levels: useRules('levels'),
    bonuses: useRules('bonuses'),
  };
  return (
    <>
      <LeadsTab id="game-tab" {...{ start, tab, onTab, report, version }} />
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
          {opened.has(id) && <GameRules {...props} id={id} loaded={lists[id]} onList={onList} />}
        </div>
      ))}
    </>
  );

  function useRules(id: GameId): Loaded<GameList> {
    return useLoad(opened.has(id) ? since(id) : null, () => call('sidebarSettings', id, tab), { keeps: true });
  }

  function onList(list: GameList): void {
    lists[list.id].put(list);
    setChanges((before) => ({ ...before, [list.id]: before[list.id] + 1 }));
    onChange();
  }
}
