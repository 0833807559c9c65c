import { useState } from 'preact/hooks';
import type { OwnKpi, TargetCells, TargetEntry, TargetField, TargetList } from '../../addon/api/index.ts';
import type { Common } from '../shared/common.ts';
import { call } from '../shared/google.ts';
import { Notice, Problem, Skeleton } from '../shared/Notice.tsx';
import { DoneNotice } from '../shared/rows/DoneNotice.tsx';
import { SavedIn } from '../shared/rows/SavedIn.tsx';
import { useRows } from '../shared/rows/useRows.ts';
import { LeadsTab } from '../shared/LeadsTab.tsx';
import type { Loaded } from '../shared/useLoad.ts';
import { useWords } from '../shared/words.ts';
import { kpiChoices } from './choices.ts';
import { useNames } from './names.ts';
import { RenewForm } from './RenewForm.tsx';
import { RoadMap } from './RoadMap.tsx';
import { TargetForm } from './TargetForm.tsx';
import { TargetTable } from './TargetTable.tsx';

interface Props extends Common {
  readonly targets: Loaded<TargetList>;
  /** The team's own KPIs. */
  readonly own: readonly OwnKpi[];
  /** The tab says something else from now on. */
  readonly onList: (list: TargetList) => void;
}

/** The targets with the chance of each, a form to add or edit one or one for each manager, and new numbers for the next period. */
export function TargetsPanel(props: Props) {
  const { start, tab, onTab, report, version, targets: loaded, own, onList } = props;
  const { targets } = useWords();
  const [isRenewing, setRenewing] = useState(false);
  const rows = useRows<TargetEntry, TargetField, TargetList, Partial<TargetCells>>({
    home: 'targets-home',
    undo: 'target-undo',
    onList,
    remove: (was) => call('sidebarDeleteTarget', tab, was),
    restore: (undo) => call('sidebarRestoreTarget', tab, undo),
  });
  const { form, isBusy } = rows;
  const list = loaded.value;
  const reportNow = tab === null ? null : report.value;
  const kpis = kpiChoices(report.value, own);
  const { called } = useNames(kpis);
  const common = { list, version, onList, onDone: close };

  return (
    <>
      <LeadsTab id="targets-tab" {...{ start, tab, onTab, report, version }} />
      {form !== null && list !== null && reportNow !== null && tab !== null ? (
        isRenewing ? (
          <RenewForm {...common} tab={tab} list={list} />
        ) : (
          <TargetForm
            key={JSON.stringify([form.opened?.row, form.given])}
            {...common}
            tab={tab}
            list={list}
            report={reportNow}
            own={own}
            opened={form.opened}
            given={form.given}
            onPair={(given) => rows.open(null, given)}
          />
        )
      ) : (
        <>
          <h2 id="targets-home" tabIndex={-1}>
            {targets.title}
          </h2>
          {loaded.state === 'failed' ? (
            <Problem error={loaded.error} onRetry={loaded.reload} />
          ) : list === null ? (
            <Skeleton />
          ) : (
            <div class={loaded.state === 'loading' || isBusy ? 'busy' : ''}>
              {list.targets.length === 0 ? (
                <Notice kind="plain">
                  <strong>{targets.none.title}</strong>
                  <p>{targets.none.text}</p>
                </Notice>
              ) : (
                <TargetTable
                  targets={list.targets}
                  everybody={list.everybody}
                  kpis={kpis}
                  onEdit={reportNow === null ? undefined : (target) => open(target)}
                  onDelete={(target) => rows.remove(target, called(target))}
                />
              )}
              {tab === null && list.targets.length > 0 && <p class="quiet saved">{targets.noPast}</p>}
            </div>
          )}
          <DoneNotice rows={rows} undo="target-undo" />
          {list !== null && reportNow !== null && (
            <p class="add">
              <button id="target-add" type="button" class="main" onClick={() => open(null)}>
                {targets.add}
              </button>
              {list.targets.some(({ now }) => now?.kind === 'target' && now.tiers.some((goal) => goal !== null)) && (
                <button
                  id="target-renew"
                  type="button"
                  onClick={() => {
                    setRenewing(true);
                    rows.open(null);
                  }}
                >
                  {targets.renew}
                </button>
              )}
            </p>
          )}
          {list !== null && list.tab !== null && list.targets.length > 0 && <SavedIn tab={list.tab} />}
          {tab !== null && <RoadMap tab={tab} version={version} />}
        </>
      )}
    </>
  );

  function open(target: TargetEntry | null): void {
    setRenewing(false);
    rows.open(target);
  }

  function close(focusOn: string, told?: string): void {
    setRenewing(false);
    rows.close(focusOn, told);
  }
}
