import type { PanelProps } from './panelProps.ts';
import { Notice, Failure } from './Notice.tsx';
import { TabPicker } from './TabPicker.tsx';
import { useWords } from './useWords.ts';

/** Which table of leads a panel is about, and what is wrong with it. */
export function LeadsTab({ id, start, tab, onTab, report }: PanelProps & { readonly id: string }) {
  const { data } = useWords();
  return (
    <>
      <label for={id}>{data.tab}</label>
      <div class="row">
        <TabPicker id={id} tabs={start.tabs} tab={tab} onTab={onTab} />
      </div>
      {tab === null && <NoTable />}
      {tab !== null && report.state === 'failed' && <Failure title={data.notRead} error={report.error} />}
    </>
  );
}

/** Says that no tab holds leads yet, and what to do about it. */
export function NoTable() {
  const { data } = useWords();
  return (
    <Notice kind="plain">
      <strong>{data.noTable.title}</strong>
      <p>{data.noTable.text}</p>
    </Notice>
  );
}
