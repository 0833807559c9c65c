import type { Choice, DataReport } from '../../addon/api/index.ts';
import type { PanelProps } from '../shared/panelProps.ts';
import { Refusal } from '../shared/callServer.ts';
import { NoTable } from '../shared/LeadsTab.tsx';
import { Failure, Skeleton } from '../shared/Notice.tsx';
import { TabPicker } from '../shared/TabPicker.tsx';
import { useWords } from '../shared/useWords.ts';
import { ColumnMeanings } from './ColumnMeanings.tsx';
import { Notes } from './Notes.tsx';
import { PasteHelp } from './PasteHelp.tsx';
import { Problems } from './Problems.tsx';
import { Question } from './Question.tsx';
import { Recognised } from './Recognised.tsx';
import { useMapping } from './useMapping.ts';

/** What was recognised in a tab, what was not, and what to do about it. */
export function DataPanel({ start, tab, onTab, report, onRefresh, onReport }: PanelProps) {
  const { data } = useWords();
  const isUnread = tab === null || report.state === 'failed';
  // Help about pasting would not fit a refusal of Google or an unknown word in a mapping tab.
  const isUseful = tab === null || (isUnread && report.error instanceof Refusal && report.error.at === null);
  return (
    <>
      <label for="data-tab">{data.tab}</label>
      <div class="row">
        <TabPicker id="data-tab" tabs={start.tabs} tab={tab} onTab={onTab} />
        <button type="button" onClick={onRefresh}>
          {data.refresh}
        </button>
      </div>
      <div aria-live="polite" aria-busy={tab !== null && report.state === 'loading'}>
        {tab === null ? (
          <NoTable />
        ) : report.state === 'failed' ? (
          <Failure title={data.notRead} error={report.error} />
        ) : report.value === null ? (
          <Skeleton />
        ) : (
          <Recognised report={report.value} />
        )}
      </div>
      {!isUnread && report.value !== null && (
        <Report key={`${tab} ${report.loads}`} report={report.value} meanings={start.meanings} onReport={onReport} />
      )}
      <PasteHelp key={String(isUseful)} isOpen={isUseful} />
    </>
  );
}

function Report(props: { report: DataReport; meanings: readonly Choice[]; onReport: PanelProps['onReport'] }) {
  const { report, meanings, onReport } = props;
  const { tab, problems, choices, columns } = report;
  const { data } = useWords();
  const editor = useMapping(tab, onReport);
  const of = (wanted: DataReport['problems'][number]['kind']) => problems.filter(({ kind }) => kind === wanted);
  return (
    <>
      <p class="unseen" role="status">
        {editor.kept !== null && data.kept(editor.kept)}
      </p>
      <Problems
        tab={tab}
        problems={of('problem')}
        questions={choices.map((choice) => (
          <Question tab={tab} choice={choice} meanings={meanings} headerRow={report.headerRow} editor={editor} />
        ))}
      />
      <ColumnMeanings columns={columns} meanings={meanings} editor={editor} />
      <Notes tab={tab} notes={of('note')} />
    </>
  );
}
