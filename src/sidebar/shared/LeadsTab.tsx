import { Failure } from './Notice.tsx';
import type { PanelProps } from './panelProps.ts';
import { TableLack, lacksTable } from './TableLack.tsx';
import { TabPicker } from './TabPicker.tsx';
import { useWords } from './useWords.ts';

/** Which table of leads a panel is about, and what is wrong with it. */
export function LeadsTab(props: PanelProps & { readonly id: string }) {
  const { id, start, tab, onTab, report } = props;
  const { data } = useWords();
  return (
    <>
      <label for={id}>{data.tab}</label>
      <div class="row">
        <TabPicker id={id} tabs={start.tabs} tab={tab} onTab={onTab} />
      </div>
      {lacksTable(props) ? (
        <TableLack {...props} />
      ) : (
        report.state === 'failed' && <Failure title={data.notRead} error={report.error} />
      )}
    </>
  );
}
