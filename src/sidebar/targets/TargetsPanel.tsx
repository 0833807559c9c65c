import { rowCalls } from '../rows/rowCalls.ts';
import { RowsPanel } from '../rows/RowsPanel.tsx';
import { LeadsTab } from '../shared/LeadsTab.tsx';
import { type PanelProps, versionOf } from '../shared/panelProps.ts';
import { useLoad } from '../shared/useLoad.ts';
import { targetPanel } from './targetPanel.ts';

/** The targets on a table of leads. */
export function TargetsPanel(props: PanelProps) {
  const { tab, changes, onChange } = props;
  // Targets may be of the team's own KPIs.
  const key = JSON.stringify([tab, changes.read, changes.kpis]);
  const loaded = useLoad(key, () => rowCalls('targets').sidebarRows(tab), { keeps: true });
  return (
    <>
      <LeadsTab id="targets-tab" {...props} />
      <RowsPanel
        {...props}
        panel={targetPanel}
        loaded={loaded}
        version={versionOf(changes)}
        onList={(list) => {
          loaded.put(list);
          onChange('targets');
        }}
      />
    </>
  );
}
