import { isoDayText } from '../../shared/cellText.ts';
import { Failure, Notice } from '../../shared/Notice.tsx';
import { useWords } from '../../shared/useWords.ts';
import { StepTitle } from '../import/StepTitle.tsx';
import type { JoinState } from './joinState.ts';
import type { Join } from './useJoin.ts';

const PAGES = ['funnel', 'board'] as const;

/** What was written, what to make of it, and the way back. */
export function JoinDone(props: { readonly state: Extract<JoinState, { at: 'done' }>; readonly join: Join }) {
  const { sources, rows, tag } = useWords();
  const { made, page, error } = props.state;
  const { join } = props;
  return (
    <>
      <StepTitle key={page} text={page === null ? sources.done(made.tab, made.rows) : sources.made(page)} />
      <Notice kind="good">
        <p>
          {sources.joined(made.tab, made.from)}{' '}
          {made.asOf === null ? sources.follows : sources.asOf(isoDayText(made.asOf, tag))}
        </p>
        <p class="quiet">{sources.offered}</p>
      </Notice>
      <div class="ways">
        {PAGES.map((one) => (
          <button
            key={one}
            type="button"
            class={one === 'funnel' && page === null ? 'main' : ''}
            onClick={() => join.makePage(made, one)}
          >
            {sources.make[one]}
          </button>
        ))}
        {made.isNew && page === null && (
          <button type="button" onClick={() => join.undo(made)}>
            {rows.undo}
          </button>
        )}
        <button type="button" onClick={join.reset}>
          {sources.again}
        </button>
      </div>
      {error !== null && <Failure error={error} />}
    </>
  );
}
