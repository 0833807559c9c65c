import { useState } from 'preact/hooks';
import type { Choice, DataReport, SplitTable } from '../../addon/api/index.ts';
import type { PanelProps } from '../shared/panelProps.ts';
import { ServerRefusal } from '../shared/callServer.ts';
import { isOneColumn } from '../shared/TableLack.tsx';
import { NoTable } from '../shared/NoTable.tsx';
import { Failure, Skeleton } from '../shared/Notice.tsx';
import { TabPicker } from '../shared/TabPicker.tsx';
import { useWords } from '../shared/useWords.ts';
import { ColumnMeanings } from './ColumnMeanings.tsx';
import { FormulaOffer } from './FormulaOffer.tsx';
import { GivenAnswers } from './GivenAnswers.tsx';
import { ImportFile } from './import/ImportFile.tsx';
import { MakeBoard } from './MakeBoard.tsx';
import { Notes } from './Notes.tsx';
import { PasteHelp } from './PasteHelp.tsx';
import { Problems } from './Problems.tsx';
import { AskedQuestion } from './AskedQuestion.tsx';
import { Recognised } from './Recognised.tsx';
import { Sources } from './sources/Sources.tsx';
import { SplitDone, SplitOffer } from './SplitOffer.tsx';
import { useAnswers } from './useAnswers.ts';
import { WhichColumn } from './WhichColumn.tsx';

/** What was recognised in a tab, what was not, and what to do about it. */
export function DataPanel({ start, tab, onTab, report, changes, onRefresh, onReport }: PanelProps) {
  const { data } = useWords();
  const [imported, setImported] = useState<readonly string[]>([]);
  const [made, setMade] = useState<SplitTable | null>(null);
  const isLines = tab !== null && isOneColumn(report);
  const goTo = (to: string): void => {
    onTab(to);
    onRefresh();
  };
  const show = (written: string | null): void => {
    if (written !== null) onTab(written);
    onRefresh();
  };
  const isUnread = tab === null || report.state === 'failed';
  // Help about pasting would not fit a refusal of Google.
  const isUseful = tab === null || (isUnread && report.error instanceof ServerRefusal && isOfPasting(report.error));
  return (
    <>
      <label for="data-tab">{data.tab}</label>
      <div class="row">
        <TabPicker id="data-tab" tabs={start.tabs} tab={tab} onTab={onTab} />
        <button type="button" onClick={onRefresh}>
          {data.refresh}
        </button>
      </div>
      {!isUnread && report.value !== null && report.value.rowsAre !== 'counts' && (
        <MakeBoard key={tab} report={report.value} />
      )}
      {/* How rows get here: from files, and from several tabs as one. */}
      <ImportFile meanings={start.meanings} isOpen={tab === null} onTab={show} onSeveral={setImported} />
      <Sources imported={imported} version={changes.read ?? 0} onTab={show} />
      {made !== null && made.tab === tab && (
        <SplitDone
          made={made}
          onUndone={(from) => {
            setMade(null);
            goTo(from);
          }}
        />
      )}
      <div aria-live="polite" aria-busy={tab !== null && report.state === 'loading'}>
        {tab === null ? (
          <NoTable onTab={onTab} onRefresh={onRefresh} />
        ) : report.state === 'failed' ? (
          !isLines && <Failure title={data.notRead} error={report.error} />
        ) : report.value === null ? (
          <Skeleton />
        ) : (
          <Recognised report={report.value} />
        )}
      </div>
      {isLines && (
        <SplitOffer
          key={tab}
          tab={tab}
          onSplit={(next) => {
            setMade(next);
            goTo(next.tab);
          }}
        />
      )}
      {!isUnread && report.value !== null && (
        <Report
          key={`${tab} ${report.loads}`}
          report={report.value}
          meanings={start.meanings}
          version={changes.read ?? 0}
          onReport={onReport}
        />
      )}
      <PasteHelp key={String(isUseful)} isOpen={isUseful} />
    </>
  );
}

/**
 * Whether another way of pasting could help: not with an unknown word in a mapping tab, with
 * several tables in one tab, or with lines that are split by a click.
 */
const isOfPasting = ({ at, code }: ServerRefusal): boolean =>
  at === null && code !== 'stacked' && code !== 'one-column';

function Report(props: {
  readonly report: DataReport;
  readonly meanings: readonly Choice[];
  /** Counts what has changed since. */
  readonly version: number;
  readonly onReport: PanelProps['onReport'];
}) {
  const { report, meanings, version, onReport } = props;
  const { tab, mapping, problems, choices, columns, questions, answers } = report;
  const { data } = useWords();
  const editor = useAnswers(tab, onReport);
  const of = (wanted: DataReport['problems'][number]['kind']) => problems.filter(({ kind }) => kind === wanted);
  return (
    <>
      <p class="unseen" role="status">
        {editor.kept !== null && data.kept(editor.kept)}
      </p>
      {mapping !== null && <FormulaOffer tab={tab} mapping={mapping} version={version} />}
      <Problems
        tab={tab}
        problems={of('problem')}
        questions={[
          ...questions.map((question) => (
            <AskedQuestion tab={tab} question={question} columns={columns} meanings={meanings} editor={editor} />
          )),
          ...choices.map((choice) => (
            <WhichColumn choice={choice} columns={columns} meanings={meanings} editor={editor} />
          )),
        ]}
      />
      {report.rowsAre !== 'counts' && <ColumnMeanings columns={columns} meanings={meanings} editor={editor} />}
      <GivenAnswers answers={answers} editor={editor} />
      <Notes tab={tab} notes={of('note')} />
    </>
  );
}
