import type { Entry, RowList } from '../../addon/api/index.ts';
import { RowsPanel } from '../rows/RowsPanel.tsx';
import { LeadsTab } from '../shared/LeadsTab.tsx';
import type { PanelProps } from '../shared/panelProps.ts';
import type { Loaded } from '../shared/useLoad.ts';
import { kpiPanel } from './kpiPanel.tsx';

/** The team's own KPIs on a table of leads. */
export function KpisPanel(
  props: PanelProps & {
    readonly loaded: Loaded<RowList<'kpis'>>;
    readonly own: readonly Entry<'kpis'>[];
    readonly onList: (list: RowList<'kpis'>) => void;
  },
) {
  return (
    <>
      <LeadsTab id="kpis-tab" {...props} />
      <RowsPanel {...props} panel={kpiPanel} />
    </>
  );
}
