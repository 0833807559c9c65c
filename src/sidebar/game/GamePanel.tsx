import { useRef, useState } from 'preact/hooks';
import type { RowTabId } from '../../addon/api/index.ts';
import { ROW_TAB_IDS, rowPanel } from '../rows/rowPanels.ts';
import { TabRows } from '../rows/TabRows.tsx';
import { LeadsTab } from '../shared/LeadsTab.tsx';
import type { PanelProps } from '../shared/panelProps.ts';
import { TabList } from '../shared/TabList.tsx';
import { useWords } from '../shared/useWords.ts';

const TABS = ROW_TAB_IDS.filter((id) => rowPanel(id).home === 'game');

/** The rules of the game: badges, points, levels and bonuses, each a tab of one panel. */
export function GamePanel(props: PanelProps) {
  const { game, rowPanels } = useWords();
  const [shown, setShown] = useState<RowTabId>('badges');
  // A tab is loaded when it is first opened, and then stays.
  const opened = useRef(new Set<RowTabId>()).current.add(shown);
  return (
    <>
      <LeadsTab id="game-tab" {...props} />
      <div class="inner">
        <TabList
          label={game.label}
          panels={TABS.map((id) => ({ id, title: rowPanels[id].title }))}
          shown={shown}
          onShow={setShown}
        />
      </div>
      {TABS.map((id) => (
        <div key={id} id={`panel-${id}`} role="tabpanel" aria-labelledby={`tab-${id}`} hidden={shown !== id}>
          {opened.has(id) && <TabRows {...props} panel={rowPanel(id)} />}
        </div>
      ))}
    </>
  );
}
