import type { RowList, RowTabId } from '../../addon/api/index.ts';
import { Notice, Failure, Skeleton } from '../shared/Notice.tsx';
import type { PanelProps } from '../shared/panelProps.ts';
import type { Loaded } from '../shared/useLoad.ts';
import { MANY } from '../shared/useSearch.tsx';
import { useWords } from '../shared/useWords.ts';
import { DoneNotice } from './DoneNotice.tsx';
import { kpiChoices } from './form/kpiChoices.ts';
import { RowCards } from './RowCards.tsx';
import { RowForm } from './form/RowForm.tsx';
import type { PanelContext } from './panelContext.ts';
import type { RowPanel } from './rowPanel.ts';
import { SavedIn } from './SavedIn.tsx';
import { StandingTable } from './StandingTable.tsx';
import { useRows } from './useRows.ts';

/**
 * The rows of a tab: the result of each, a form to add or edit one, and how everybody stands by
 * them.
 */
export function RowsPanel<T extends RowTabId>(
  props: PanelProps & {
    readonly panel: RowPanel<T>;
    readonly loaded: Loaded<RowList<T>>;
    /** Counts the changes that could lead to another answer. */
    readonly version: number;
    /** Called when the tab has changed. */
    readonly onList: (list: RowList<T>) => void;
  },
) {
  const { panel, start, tab, version, loaded, kpis, onList } = props;
  const words = useWords();
  const rows = useRows(panel.id, tab, onList);
  const { id, isByPerson = false, List = RowCards, Form = RowForm, ManyForm, Adding, End } = panel;
  const { title, none, add, standing } = words.rowPanels[id];
  const list = loaded.value;
  const own = kpis.value?.entries ?? [];
  const report = tab === null ? null : props.report.value;
  const names = [...(report?.milestones ?? []), ...(panel.moreNames?.(start) ?? kpiChoices(report, own))];
  const around: PanelContext = { start, report, own, names, words };
  const { form } = rows;

  if (form !== null && list !== null && report !== null) {
    const part = { panel, around, list, rows, tab: report.tab, version };
    if (form.kind === 'one')
      return (
        <Form key={JSON.stringify([form.opened?.row, form.given])} {...part} opened={form.opened} given={form.given} />
      );
    return ManyForm ? <ManyForm {...part} opened={null} given={null} /> : null;
  }
  const isLong = isByPerson && (list?.entries.length ?? 0) >= MANY;
  const adding = list !== null && report !== null && (
    <div class="add">
      <button id={`${id}-add`} type="button" class="main" onClick={() => rows.open(null)}>
        {add}
      </button>
      {Adding && <Adding around={around} list={list} rows={rows} tab={report.tab} version={version} />}
    </div>
  );
  return (
    <>
      <h2 id={`${id}-home`} tabIndex={-1}>
        {title}
      </h2>
      {isLong && adding}
      {loaded.state === 'failed' ? (
        <Failure error={loaded.error} onRetry={loaded.reload} />
      ) : list === null ? (
        <Skeleton />
      ) : (
        <div class={loaded.state === 'loading' || rows.isBusy ? 'busy' : ''}>
          {list.entries.length === 0 ? (
            <Notice kind="plain">
              <strong>{none.title}</strong>
              <p>{none.text}</p>
            </Notice>
          ) : (
            <List
              panel={panel}
              list={list}
              around={around}
              tab={tab}
              onEdit={report === null ? null : rows.open}
              onDelete={(entry) => rows.remove(entry, panel.titleOf(entry, around))}
              onMove={(entry, other) =>
                rows.move(entry, other, panel.titleOf(entry, around), list.entries.indexOf(other) + 1)
              }
            />
          )}
        </div>
      )}
      <DoneNotice id={id} rows={rows} />
      {!isLong && adding}
      {list !== null && list.standing !== null && list.entries.length > 0 && (
        <StandingTable title={standing} standing={list.standing} currency={report?.currency ?? null} />
      )}
      {list !== null && list.tab !== null && list.entries.length > 0 && (
        <SavedIn tab={list.tab} lacking={list.lacking} />
      )}
      {End && <End around={around} tab={tab} version={version} />}
    </>
  );
}
