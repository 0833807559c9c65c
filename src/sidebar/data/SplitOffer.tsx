import { useState } from 'preact/hooks';
import type { SplitTable } from '../../addon/api/index.ts';
import { callServer } from '../shared/callServer.ts';
import { Failure, Notice, Skeleton } from '../shared/Notice.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { useWords } from '../shared/useWords.ts';

/** Offers to split a tab that holds whole lines in one column: first what it would make, then a click. */
export function SplitOffer({ tab, onSplit }: { tab: string; onSplit: (made: SplitTable) => void }) {
  const { data } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const plan = useLoad(tab, () => callServer('sidebarSplitPlan', tab));
  if (plan.state === 'failed') return <Failure error={plan.error} onRetry={plan.reload} />;
  if (plan.value === null) return <Skeleton />;
  const { separator, rows, columns, headers, into } = plan.value;
  const split = (): void => {
    setBusy(true);
    callServer('sidebarSplit', tab).then(onSplit, (failed: unknown) => {
      setError(failed);
      setBusy(false);
    });
  };
  return (
    <Notice kind="plain">
      <strong>{data.split.title}</strong>
      <p>{data.split.plan(rows, columns, data.split.separators[separator] ?? separator)}</p>
      <p class="quiet">
        {headers.join(', ')}
        {columns > headers.length && ', …'}
      </p>
      <p>{data.split.into(into)}</p>
      <button type="button" class="main" disabled={isBusy} onClick={split}>
        {isBusy ? data.split.busy : data.split.button}
      </button>
      {error !== null && <Failure error={error} />}
    </Notice>
  );
}

/** Says what was split, and takes it back. */
export function SplitDone({ made, onUndone }: { made: SplitTable; onUndone: (from: string) => void }) {
  const { data, rows } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const takeBack = (): void => {
    setBusy(true);
    callServer('sidebarUnsplit', made).then(
      () => onUndone(made.from),
      (failed: unknown) => {
        setError(failed);
        setBusy(false);
      },
    );
  };
  return (
    <Notice kind="good">
      <p>{data.split.done(made.from, made.tab, made.rows, made.columns)}</p>
      <button type="button" disabled={isBusy} onClick={takeBack}>
        {rows.undo}
      </button>
      {error !== null && <Failure error={error} />}
    </Notice>
  );
}
