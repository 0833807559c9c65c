import { useEffect, useState } from 'preact/hooks';
import { callServer } from '../../shared/callServer.ts';
import { Failure, Skeleton } from '../../shared/Notice.tsx';
import { useLoad } from '../../shared/useLoad.ts';
import { useWords } from '../../shared/useWords.ts';
import { ImportProgress } from '../import/ImportProgress.tsx';
import { ChooseSources } from './ChooseSources.tsx';
import { JoinDone } from './JoinDone.tsx';
import { JoinedTabs } from './JoinedTabs.tsx';
import { useJoin } from './useJoin.ts';

/** Joins several tabs into one table of leads: which, how they match, one click. */
export function Sources(props: {
  /** The tabs of files that were imported together a moment ago: they are ticked. */
  readonly imported: readonly string[];
  /** Counts what has changed since. */
  readonly version: number;
  /** The tab that was written; null when an undo has deleted it. */
  readonly onTab: (tab: string | null) => void;
}) {
  const { sources } = useWords();
  const { imported, version } = props;
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (imported.length > 1) setOpen(true);
  }, [imported]);
  const join = useJoin(props.onTab);
  const { state } = join;
  const list = useLoad(isOpen ? String(version) : null, () => callServer('sidebarSources'), { keeps: true });
  return (
    <details class="sources" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{sources.title}</summary>
      {state.at === 'busy' && <ImportProgress state={state} onStop={join.stop} />}
      {state.at === 'done' && <JoinDone state={state} join={join} />}
      {state.at === 'choosing' && (
        <>
          {state.told !== null && <p role="status">{state.told}</p>}
          {state.error !== null && <Failure error={state.error} />}
          {list.value !== null ? (
            <>
              <JoinedTabs made={list.value.made} onRenew={join.write} />
              <ChooseSources
                key={imported.join('\n')}
                list={list.value}
                imported={imported}
                loads={list.loads}
                onWrite={join.write}
              />
            </>
          ) : list.state === 'failed' ? (
            <Failure error={list.error} onRetry={list.reload} />
          ) : (
            <Skeleton />
          )}
        </>
      )}
    </details>
  );
}
