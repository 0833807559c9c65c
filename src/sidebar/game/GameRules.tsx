import { useEffect, useState } from 'preact/hooks';
import type { GameCells, GameEntry, GameId, GameList, OwnKpi } from '../../addon/api/index.ts';
import type { Common } from '../shared/common.ts';
import { call } from '../shared/google.ts';
import { Notice, Problem, Skeleton } from '../shared/Notice.tsx';
import { DoneNotice } from '../shared/rows/DoneNotice.tsx';
import { SavedIn } from '../shared/rows/SavedIn.tsx';
import { useRows } from '../shared/rows/useRows.ts';
import { kpiChoices } from '../targets/choices.ts';
import type { Loaded } from '../shared/useLoad.ts';
import { useWords } from '../shared/words.ts';
import { describedTab } from './descriptions.ts';
import { GameFormPanel } from './GameFormPanel.tsx';
import { GameRows } from './GameRows.tsx';
import { ReadySet } from './ReadySet.tsx';
import { titleOf } from './sentences.ts';
import { StandingTable } from './StandingTable.tsx';
import { useMoving } from './useMoving.ts';

/** The rules of one tab of the game: what each comes to, a form to add or edit one, and how everybody stands by them. */
export function GameRules(
  props: Common & {
    readonly id: GameId;
    readonly loaded: Loaded<GameList>;
    /** The team's own KPIs. */
    readonly own: readonly OwnKpi[];
    /** The tab says something else from now on. */
    readonly onList: (list: GameList) => void;
  },
) {
  const { id, start, tab, report, version, loaded, own, onList } = props;
  const words = useWords();
  const { game, settings } = words;
  const [added, setAdded] = useState<number | null>(null);
  const rows = useRows<GameEntry, string, GameList, GameCells>({
    home: `${id}-home`,
    undo: `${id}-undo`,
    onList,
    remove: (was) => call('sidebarDeleteSetting', id, tab, was),
    restore: (undo) => call('sidebarRestoreSetting', id, tab, undo),
  });
  const { form } = rows;
  const list = loaded.value;
  const reportNow = tab === null ? null : report.value;
  const names = [...(reportNow?.milestones ?? []), ...kpiChoices(reportNow, own)];
  const nameOf = (entry: GameEntry): string => titleOf(id, entry, names, words);
  const described = describedTab(id);
  const moving = useMoving({ id, tab, nameOf, onList });
  const isBusy = rows.isBusy || moving.isBusy;
  useEffect(() => moving.forget(), [form]);

  if (form !== null && list !== null && reportNow !== null)
    return (
      <GameFormPanel
        described={described}
        around={{ start, report: reportNow, own, words }}
        list={list}
        names={names}
        opened={form.opened}
        given={form.given}
        version={`${version}`}
        onList={onList}
        onSaved={(row, name) => rows.close(`${id}-edit-${row}`, settings.saved(name))}
        onCancel={() => rows.close(form.opened ? `${id}-edit-${form.opened.row}` : `${id}-add`)}
      />
    );
  return (
    <>
      <h2 id={`${id}-home`} tabIndex={-1}>
        {game.tabs[id]}
      </h2>
      {loaded.state === 'failed' ? (
        <Problem error={loaded.error} onRetry={loaded.reload} />
      ) : list === null ? (
        <Skeleton />
      ) : (
        <div class={loaded.state === 'loading' || isBusy ? 'busy' : ''}>
          {list.entries.length === 0 && (
            <Notice kind="plain">
              <strong>{game.none[id].title}</strong>
              <p>{game.none[id].text}</p>
            </Notice>
          )}
          <GameRows
            described={described}
            entries={list.entries}
            names={names}
            onEdit={reportNow === null ? undefined : open}
            onDelete={(entry) => {
              forget();
              rows.remove(entry, nameOf(entry));
            }}
            onMove={(entry, other) => {
              forget();
              moving.move(entry, other, list.entries);
            }}
          />
        </div>
      )}
      <DoneNotice rows={rows} undo={`${id}-undo`} />
      <div role="status">
        {moving.told !== null && <Notice kind="plain">{moving.told}</Notice>}
        {added !== null && <Notice kind="good">{game.readyAdded(added)}</Notice>}
      </div>
      {moving.error !== null && <Problem error={moving.error} />}
      {list !== null && reportNow !== null && (
        <div class="add">
          <button id={`${id}-add`} type="button" class="main" onClick={() => open(null)}>
            {game.add[id]}
          </button>
          {id === 'badges' && <ReadySet tab={reportNow.tab} onList={onList} onAdded={setAdded} />}
        </div>
      )}
      {list !== null && list.standing !== null && list.entries.length > 0 && (
        <StandingTable id={id} standing={list.standing} />
      )}
      {list !== null && list.tab !== null && list.entries.length > 0 && <SavedIn tab={list.tab} />}
    </>
  );

  function forget(): void {
    setAdded(null);
    moving.forget();
  }

  function open(entry: GameEntry | null, given?: GameCells): void {
    forget();
    rows.open(entry, given);
  }
}
