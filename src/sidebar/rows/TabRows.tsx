import type { RowList, RowTabId } from '../../addon/api/index.ts';
import { type PanelProps, versionOf } from '../shared/panelProps.ts';
import { useLoad } from '../shared/useLoad.ts';
import { rowCalls } from './rowCalls.ts';
import type { RowPanel } from './rowPanel.ts';
import { RowsPanel } from './RowsPanel.tsx';

/** The rows of a tab, loaded anew when something has changed that decides what they come to. */
export function TabRows<T extends RowTabId>(props: PanelProps & { readonly panel: RowPanel<T> }) {
  const { panel, tab, changes, onChange } = props;
  const { id, after = [] } = panel;
  const counts = ['read' as const, ...after].map((what) => changes[what] ?? 0);
  const loaded = useLoad(JSON.stringify([tab, ...counts]), () => rowCalls(id).sidebarRows(tab), { keeps: true });
  const onList = (list: RowList<T>): void => {
    loaded.put(list);
    onChange(id);
  };
  return <RowsPanel {...props} loaded={loaded} version={versionOf(changes)} onList={onList} />;
}
