import type { ComponentChildren } from 'preact';
import { Failure, Notice } from '../../shared/Notice.tsx';
import { useWords } from '../../shared/useWords.ts';
import { StepTitle } from './StepTitle.tsx';

/** That an import is done: the ways back and on, and what went wrong. */
export function ImportNotice(props: {
  readonly title: string;
  readonly error: unknown;
  /** Left out where there is nothing to take back. */
  readonly undo?: (() => void) | undefined;
  readonly reset: () => void;
  readonly children?: ComponentChildren;
}) {
  const { importFile, rows } = useWords();
  const { title, error, undo, reset, children } = props;
  return (
    <>
      <StepTitle text={title} />
      <Notice kind="good">
        {children}
        <div class="row">
          {undo && (
            <button type="button" onClick={undo}>
              {rows.undo}
            </button>
          )}
          <button type="button" onClick={reset}>
            {importFile.another}
          </button>
        </div>
      </Notice>
      {error !== null && <Failure error={error} />}
    </>
  );
}
