import type { RowTabId } from '../../addon/api/index.ts';
import { LeadsTab } from '../shared/LeadsTab.tsx';
import type { PanelProps } from '../shared/panelProps.ts';
import { rowPanel } from './rowPanels.ts';
import { TabRows } from './TabRows.tsx';

/** The panel of a tab that shares it with nothing else: the rows on a table of leads. */
export function ownPanel(id: RowTabId) {
  return (props: PanelProps) => (
    <>
      <LeadsTab {...props} id={`${id}-tab`} />
      <TabRows {...props} panel={rowPanel(id)} />
    </>
  );
}
