import type { ComponentChildren } from 'preact';
import { Failure } from '../../shared/Notice.tsx';
import { useWords } from '../../shared/useWords.ts';

/**
 * The end of a form: what somebody else has changed meanwhile, why the call failed, and the
 * buttons.
 */
export function FormEnd(props: {
  readonly clash: 'changed' | 'gone' | null;
  /** The row as somebody else has changed it. */
  readonly children?: ComponentChildren;
  readonly error: unknown;
  readonly isSaving: boolean;
  /** What the button says instead of "Save". */
  readonly label?: string;
  readonly onCancel: () => void;
}) {
  const { clash, children, error, isSaving, label, onCancel } = props;
  const { rows: words } = useWords();
  return (
    <>
      {clash !== null && (
        <div class="notice bad" role="alert">
          <p>{clash === 'gone' ? words.gone : words.changed}</p>
          {clash !== 'gone' && (
            <>
              {children}
              <p>{words.writeOver}</p>
            </>
          )}
        </div>
      )}
      {error !== null && <Failure error={error} />}
      <p class="row">
        <button type="submit" class="main" aria-disabled={isSaving}>
          {isSaving ? words.saving : (label ?? words.save)}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </>
  );
}
