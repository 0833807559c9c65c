import type { Entry, RowTabId, RowTry } from '../../addon/api/index.ts';
import { Failure } from '../shared/Notice.tsx';
import type { Loaded } from '../shared/useLoad.ts';
import type { PanelContext } from './panelContext.ts';
import type { RowPanel } from './rowPanel.ts';
import { StandingTable } from './StandingTable.tsx';

/** The result of a row before it is saved. */
export function TriedRow<T extends RowTabId>(props: {
  readonly panel: RowPanel<T>;
  readonly around: PanelContext;
  readonly tried: Loaded<RowTry<T>>;
  /** The rows beside it. */
  readonly others: readonly Entry<T>[];
}) {
  const { panel, around, tried, others } = props;
  const { value, state } = tried;
  if (state === 'failed') return <Failure error={tried.error} onRetry={tried.reload} />;
  const { mistake = null, now = null, standing = null } = value ?? {};
  return (
    <div class={`try ${state === 'loading' ? 'busy' : ''}`} aria-live="polite" aria-busy={state === 'loading'}>
      {mistake?.field === null && <p class="lacking">{mistake.message}</p>}
      {now !== null && panel.tried?.(now, around, others)}
      {standing !== null && (
        <StandingTable
          title={around.words.rowPanels[panel.id].standing}
          standing={standing}
          currency={around.report?.currency ?? null}
        />
      )}
    </div>
  );
}
