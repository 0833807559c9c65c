import type { Entry, RowList } from '../../addon/api/index.ts';
import { RowsPanel } from '../rows/RowsPanel.tsx';
import { LeadsTab } from '../shared/LeadsTab.tsx';
import type { PanelProps } from '../shared/panelProps.ts';
import type { Loaded } from '../shared/useLoad.ts';
import { targetPanel } from './targetPanel.ts';

/** The targets on a table of leads. */
export function TargetsPanel(
  props: PanelProps & {
    readonly loaded: Loaded<RowList<'targets'>>;
    readonly own: readonly Entry<'kpis'>[];
    readonly onList: (list: RowList<'targets'>) => void;
  },
) {
  return (
    <>
      <LeadsTab id="targets-tab" {...props} />
      <RowsPanel {...props} panel={targetPanel} />
    </>
  );
}
