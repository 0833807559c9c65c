import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CellPlace } from '../../addon/api/index.ts';
import { adviceFor } from './adviceFor.ts';
import { ServerRefusal, callServer } from './callServer.ts';
import { useWords } from './useWords.ts';

/** Says that something did not work and what to do next. */
export function Failure({ title, error, onRetry }: { title?: string; error: unknown; onRetry?: () => void }) {
  const words = useWords();
  return (
    <div class="notice bad" role="alert">
      {title !== undefined && <strong>{title}</strong>}
      <p>{adviceFor(error, words)}</p>
      {error instanceof ServerRefusal && error.at !== null && <ShowCell at={error.at} />}
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}

/** A link to the cell that has to be mended. */
function ShowCell({ at: { tab, cell } }: { readonly at: CellPlace }) {
  const { data } = useWords();
  const [error, setError] = useState<unknown>(null);
  const show = (): void => {
    callServer('sidebarSelect', tab, cell).then(() => setError(null), setError);
  };
  return (
    <>
      <button type="button" onClick={show}>
        {data.showCell(`${tab}!${cell}`)}
      </button>
      {error !== null && <Failure error={error} />}
    </>
  );
}

export function Notice({ kind, children }: { kind: 'good' | 'plain'; children: ComponentChildren }) {
  return <div class={`notice ${kind}`}>{children}</div>;
}

/** A placeholder in the shape of what is being loaded. */
export function Skeleton() {
  const { loading } = useWords();
  return (
    <div class="skeleton" role="status">
      <span class="unseen">{loading}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
