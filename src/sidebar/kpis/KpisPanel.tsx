import type { KpiField, KpiList, OwnKpi } from '../../addon/api/index.ts';
import type { Common } from '../shared/common.ts';
import { call } from '../shared/google.ts';
import { Notice, Problem, Skeleton } from '../shared/Notice.tsx';
import { DoneNotice } from '../shared/rows/DoneNotice.tsx';
import { SavedIn } from '../shared/rows/SavedIn.tsx';
import { useRows } from '../shared/rows/useRows.ts';
import { LeadsTab } from '../shared/LeadsTab.tsx';
import type { Loaded } from '../shared/useLoad.ts';
import { useWords } from '../shared/words.ts';
import { Builtins } from './Builtins.tsx';
import { FormPanel } from './FormPanel.tsx';
import { KpiCard } from './KpiCard.tsx';

interface Props extends Common {
  readonly kpis: Loaded<KpiList>;
  /** The tab says something else from now on. */
  readonly onList: (list: KpiList) => void;
}

/** The team's own KPIs: what each comes to on the chosen data, and a form to add or edit one. The built-in ones are listed below. */
export function KpisPanel(props: Props) {
  const { start, tab, onTab, report, version, kpis: loaded, onList } = props;
  const { kpis, settings } = useWords();
  const rows = useRows<OwnKpi, KpiField, KpiList>({
    home: 'own-kpis',
    undo: 'kpi-undo',
    onList,
    remove: (was) => call('sidebarDeleteKpi', tab, was),
    restore: (undo) => call('sidebarRestoreKpi', tab, undo),
  });
  const { form, isBusy } = rows;
  const list = loaded.value;
  const reportNow = tab === null ? null : report.value;
  const names = [...(reportNow?.milestones ?? []), ...start.meanings];

  return (
    <>
      <LeadsTab id="kpis-tab" {...{ start, tab, onTab, report, version }} />
      {form !== null && list !== null && reportNow !== null ? (
        <FormPanel
          report={reportNow}
          list={list}
          names={names}
          opened={form.opened}
          version={version}
          onList={onList}
          onSaved={(row, name) => rows.close(`kpi-edit-${row}`, settings.saved(name))}
          onCancel={() => rows.close(form.opened ? `kpi-edit-${form.opened.row}` : 'kpi-add')}
        />
      ) : (
        <>
          <h2 id="own-kpis" tabIndex={-1}>
            {kpis.title}
          </h2>
          {loaded.state === 'failed' ? (
            <Problem error={loaded.error} onRetry={loaded.reload} />
          ) : list === null ? (
            <Skeleton />
          ) : (
            <div class={loaded.state === 'loading' || isBusy ? 'busy' : ''}>
              {list.own.length === 0 && (
                <Notice kind="plain">
                  <strong>{kpis.none.title}</strong>
                  <p>{kpis.none.text}</p>
                </Notice>
              )}
              <ul class="own">
                {list.own.map((kpi) => (
                  <li key={kpi.row}>
                    <KpiCard
                      kpi={kpi}
                      names={names}
                      currency={reportNow?.currency ?? null}
                      onEdit={reportNow === null ? undefined : () => rows.open(kpi)}
                      onDelete={() => rows.remove(kpi, kpi.draft.name || kpis.nameless)}
                    />
                  </li>
                ))}
              </ul>
            </div>
          )}
          <DoneNotice rows={rows} undo="kpi-undo" />
          {list !== null && reportNow !== null && (
            <p class="add">
              <button id="kpi-add" type="button" class="main" onClick={() => rows.open(null)}>
                {kpis.add}
              </button>
            </p>
          )}
          {list !== null && list.tab !== null && list.own.length > 0 && <SavedIn tab={list.tab} />}
          <Builtins kpis={reportNow?.kpis ?? []} />
        </>
      )}
    </>
  );
}
