import { SplitOffer } from '../data/SplitOffer.tsx';
import { ServerRefusal } from './callServer.ts';
import { NoTable } from './NoTable.tsx';
import type { PanelProps } from './panelProps.ts';

/** Why a panel has no table to speak of, where a click can give it one. */
export function TableLack({ tab, onTab, onRefresh }: PanelProps) {
  if (tab === null) return <NoTable onTab={onTab} onRefresh={onRefresh} />;
  return (
    <SplitOffer
      key={tab}
      tab={tab}
      onSplit={(made) => {
        onTab(made.tab);
        onRefresh();
      }}
    />
  );
}

/** Whether there is no table, or a tab with whole lines in one column. */
export function lacksTable({ tab, report }: Pick<PanelProps, 'tab' | 'report'>): boolean {
  return tab === null || isOneColumn(report);
}

/** Whether the tab holds whole lines in one column, which a click takes apart. */
export function isOneColumn({ error }: PanelProps['report']): boolean {
  return error instanceof ServerRefusal && error.code === 'one-column';
}
