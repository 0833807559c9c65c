import { TabList } from './TabList.tsx';
import { useWords } from './words.ts';

export type Panel = 'data' | 'formula' | 'kpis' | 'targets' | 'game' | 'card';
const PANELS: readonly Panel[] = ['data', 'formula', 'kpis', 'targets', 'game', 'card'];

export function isPanel(word: string): word is Panel {
  return PANELS.some((panel) => panel === word);
}

/** The choice of panel. */
export function PanelTabs({ shown, onShow }: { readonly shown: Panel; readonly onShow: (panel: Panel) => void }) {
  const { panels } = useWords();
  const titled = PANELS.map((id) => ({ id, title: panels[id] }));
  return <TabList label={panels.label} panels={titled} shown={shown} onShow={onShow} />;
}
