import { RowsPanel } from '../rows/RowsPanel.tsx';
import { LeadsTab } from '../shared/LeadsTab.tsx';
import { type PanelProps, versionOf } from '../shared/panelProps.ts';
import { kpiPanel } from './kpiPanel.tsx';

/** The team's own KPIs on a table of leads. */
export function KpisPanel(props: PanelProps) {
  const { kpis, changes, onChange } = props;
  return (
    <>
      <LeadsTab id="kpis-tab" {...props} />
      <RowsPanel
        {...props}
        panel={kpiPanel}
        loaded={kpis}
        version={versionOf(changes)}
        onList={(list) => {
          kpis.put(list);
          onChange('kpis');
        }}
      />
    </>
  );
}
