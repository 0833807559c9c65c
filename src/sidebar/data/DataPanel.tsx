import type { DataReport } from '../../addon/api.ts';
import type { SidebarWords } from '../../i18n/sidebar.en.ts';
import type { Common } from '../common.ts';
import { dayText } from '../format.ts';
import { Notice, Problem, Skeleton } from '../Notice.tsx';
import { TabPicker } from '../TabPicker.tsx';
import { useWords } from '../words.ts';
import { Columns } from './Columns.tsx';
import { LeftOut } from './LeftOut.tsx';
import { Problems } from './Problems.tsx';

/** What was recognised in a tab, what was not, and what to do about it. */
export function DataPanel({ start, tab, onTab, report, onRefresh }: Common & { readonly onRefresh: () => void }) {
  const { data } = useWords();
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
          <Notice kind="plain">
            <strong>{data.noTable.title}</strong>
            <p>{data.noTable.text}</p>
          </Notice>
        ) : report.state === 'failed' ? (
          <Problem title={data.notRead} error={report.error} />
        ) : report.value === null ? (
          <Skeleton />
        ) : (
          <Report report={report.value} />
        )}
      </div>
    </>
  );
}

function Report({ report }: { readonly report: DataReport }) {
  const words = useWords();
  const { data } = words;
  const span = spanText(report, words);
  return (
    <>
      <p class="summary">{data.summary(report.leads, report.managers.length, span)}</p>
      <p class="quiet">{data.readFrom(report.range)}</p>
      <Problems tab={report.tab} problems={report.problems.filter(({ kind }) => kind === 'cells')} />
      <Columns columns={report.columns} />
      <LeftOut tab={report.tab} problems={report.problems.filter(({ kind }) => kind === 'column')} />
    </>
  );
}

/** 2 Feb to 31 Oct 2026; empty when the table holds no date. */
function spanText({ firstDay, lastDay }: DataReport, { tag, data }: SidebarWords): string {
  if (firstDay === null || lastDay === null) return '';
  const isOneYear = firstDay.slice(0, 4) === lastDay.slice(0, 4) && firstDay !== lastDay;
  return data.span(dayText(firstDay, tag, isOneYear ? 'without year' : 'with year'), dayText(lastDay, tag));
}
