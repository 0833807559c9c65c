import { SplitOffer } from '../data/SplitOffer.tsx';
import { Refusal } from './callServer.ts';
import { NoTable } from './NoTable.tsx';
import { Failure } from './Notice.tsx';
import type { PanelProps } from './panelProps.ts';
import { TabPicker } from './TabPicker.tsx';
import { useWords } from './useWords.ts';

/** Which table of leads a panel is about, and what is wrong with it. */
export function LeadsTab(props: PanelProps & { readonly id: string }) {
  const { id, start, tab, onTab, report, onRefresh } = props;
  const { data } = useWords();
  return (
    <>
      <label for={id}>{data.tab}</label>
      <div class="row">
        <TabPicker id={id} tabs={start.tabs} tab={tab} onTab={onTab} />
      </div>
      {tab === null ? (
        <NoTable {...props} />
      ) : isOneColumn(report) ? (
        <SplitOffer
          key={tab}
          tab={tab}
          onSplit={(made) => {
            onTab(made.tab);
            onRefresh();
          }}
        />
      ) : (
        report.state === 'failed' && <Failure title={data.notRead} error={report.error} />
      )}
    </>
  );
}

/** Whether the tab holds whole lines in one column, which a click takes apart. */
export function isOneColumn({ error }: PanelProps['report']): boolean {
  return error instanceof Refusal && error.code === 'one-column';
}
