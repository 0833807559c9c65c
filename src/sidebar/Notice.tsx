import type { ComponentChildren } from 'preact';
import { adviceFor } from './advice.ts';
import { useWords } from './words.ts';

/** Something that did not work, in words, with a way on. */
export function Problem({ title, error, onRetry }: { title?: string; error: unknown; onRetry?: () => void }) {
  const words = useWords();
  return (
    <div class="notice bad" role="alert">
      {title !== undefined && <strong>{title}</strong>}
      <p>{adviceFor(error, words)}</p>
      {onRetry !== undefined && (
        <button type="button" onClick={onRetry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}

export function Notice({ kind, children }: { kind: 'good' | 'plain'; children: ComponentChildren }) {
  return <div class={`notice ${kind}`}>{children}</div>;
}

/** The shape of what is coming. */
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
