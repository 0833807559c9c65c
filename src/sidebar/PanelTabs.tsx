import { PANELS, type PanelId } from './panels.ts';
import { TabList } from './shared/TabList.tsx';
import { useWords } from './shared/useWords.ts';

/** The choice of panel. */
export function PanelTabs({ shown, onShow }: { readonly shown: PanelId; readonly onShow: (panel: PanelId) => void }) {
  const words = useWords();
  const here = PANELS.filter(({ id, isApart = false }) => !isApart || id === shown);
  const titled = here.map(({ id, titleIn }) => ({ id, title: titleIn(words) }));
  return <TabList label={words.panels.label} panels={titled} shown={shown} onShow={onShow} />;
}
