import { useEffect, useState } from 'preact/hooks';
import type { KpiList, KpiUndo, KpiWritten, OwnKpi } from '../../addon/api.ts';
import type { Common } from '../common.ts';
import { call } from '../google.ts';
import { Notice, Problem, Skeleton } from '../Notice.tsx';
import { TabPicker } from '../TabPicker.tsx';
import type { Loaded } from '../useLoad.ts';
import { useWords } from '../words.ts';
import { Builtins } from './Builtins.tsx';
import { FormPanel } from './FormPanel.tsx';
import { KpiCard } from './KpiCard.tsx';

/** What was done last, and the way back where there is one. */
interface Done {
  readonly text: string;
  readonly undo: { readonly name: string; readonly cells: KpiUndo } | null;
}

interface Props extends Common {
  readonly kpis: Loaded<KpiList>;
  /** The tab says something else from now on. */
  readonly onList: (list: KpiList) => void;
}

/** The team's own KPIs: what each comes to on the chosen data, and a form to add or edit one. The built-in ones are listed below. */
export function KpisPanel(props: Props) {
  const { start, tab, onTab, report, version, kpis: loaded, onList } = props;
  const { data, kpis } = useWords();
  const [form, setForm] = useState<{ readonly opened: OwnKpi | null } | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const [focus, setFocus] = useState<string | null>(null);
  // What had the keyboard goes away; it moves on to what comes next.
  useEffect(() => {
    if (focus === null || form !== null) return;
    (document.getElementById(focus) ?? document.getElementById('own-kpis'))?.focus();
    setFocus(null);
  }, [focus, form]);

  const list = loaded.value;
  const reportNow = tab === null ? null : report.value;
  const names = [...(reportNow?.milestones ?? []), ...start.meanings];
  const open = (opened: OwnKpi | null): void => {
    setDone(null);
    setError(null);
    setForm({ opened });
  };
  const close = (id: string): void => {
    setForm(null);
    setFocus(id);
  };
  const change = (
    asked: Promise<KpiWritten>,
    told: (written: Exclude<KpiWritten, { kind: 'mistake' }>) => Done,
  ): void => {
    setBusy(true);
    setError(null);
    setDone(null);
    asked
      .then((written) => {
        if (written.kind === 'mistake') return;
        const outcome = told(written);
        onList(written.list);
        setDone(outcome);
        setFocus(outcome.undo ? 'kpi-undo' : 'own-kpis');
      }, setError)
      .finally(() => setBusy(false));
  };
  const remove = ({ row, cells, draft }: OwnKpi): void => {
    const name = draft.name || kpis.nameless;
    change(call('sidebarDeleteKpi', tab, { row, cells }), (written) =>
      written.kind === 'kept'
        ? { text: kpis.removed(name), undo: written.undo && { name, cells: written.undo } }
        : { text: written.row === null ? kpis.alreadyGone(name) : kpis.notRemoved(name), undo: null },
    );
  };
  const restore = ({ name, cells }: NonNullable<Done['undo']>): void =>
    change(call('sidebarRestoreKpi', tab, cells), ({ kind }) => ({
      text: kind === 'kept' ? kpis.restored(name) : kpis.notRestored(name),
      undo: null,
    }));

  return (
    <>
      <label for="kpis-tab">{data.tab}</label>
      <div class="row">
        <TabPicker id="kpis-tab" tabs={start.tabs} tab={tab} onTab={onTab} />
      </div>
      {tab === null && (
        <Notice kind="plain">
          <strong>{data.noTable.title}</strong>
          <p>{data.noTable.text}</p>
        </Notice>
      )}
      {tab !== null && report.state === 'failed' && <Problem title={data.notRead} error={report.error} />}
      {form !== null && list !== null && reportNow !== null ? (
        <FormPanel
          report={reportNow}
          list={list}
          names={names}
          opened={form.opened}
          version={version}
          onList={onList}
          onSaved={(row, name) => {
            setDone({ text: kpis.saved(name), undo: null });
            close(`kpi-edit-${row}`);
          }}
          onCancel={() => close(form.opened ? `kpi-edit-${form.opened.row}` : 'kpi-add')}
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
                      onEdit={reportNow === null ? undefined : () => open(kpi)}
                      onDelete={() => {
                        if (!isBusy) remove(kpi);
                      }}
                    />
                  </li>
                ))}
              </ul>
            </div>
          )}
          <div role="status">
            {done !== null && (
              <Notice kind="good">
                {done.text}{' '}
                {done.undo !== null && (
                  <button id="kpi-undo" type="button" onClick={() => done.undo && restore(done.undo)}>
                    {kpis.undo}
                  </button>
                )}
              </Notice>
            )}
          </div>
          {error !== null && <Problem error={error} />}
          {list !== null && reportNow !== null && (
            <p class="add">
              <button id="kpi-add" type="button" class="main" onClick={() => open(null)}>
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

function SavedIn({ tab }: { readonly tab: string }) {
  const { kpis } = useWords();
  const [error, setError] = useState<unknown>(null);
  const show = (): void => {
    call('sidebarSelect', tab, 'A1').then(() => setError(null), setError);
  };
  return (
    <>
      <p class="quiet saved">
        {kpis.savedIn}{' '}
        <button type="button" class="link" onClick={show}>
          {tab}
        </button>
      </p>
      {error !== null && <Problem error={error} />}
    </>
  );
}
