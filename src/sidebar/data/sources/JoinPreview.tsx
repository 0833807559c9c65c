import type { JoinedTab } from '../../../addon/api/index.ts';
import { callServer } from '../../shared/callServer.ts';
import { Failure, Skeleton } from '../../shared/Notice.tsx';
import { useLoad } from '../../shared/useLoad.ts';
import { useWords } from '../../shared/useWords.ts';
import { MatchBar } from './MatchBar.tsx';

/** How the rows of the tables match and what would be written. Nothing is written before the button. */
export function JoinPreview(props: {
  /** That of the leads first. */
  readonly tabs: readonly string[];
  /** Counts how often the tabs were read. */
  readonly loads: number;
  readonly onWrite: (tabs: readonly string[], way: JoinedTab['way']) => void;
}) {
  const { sources } = useWords();
  const { tabs, loads } = props;
  const plan = useLoad(JSON.stringify([tabs, loads]), () => callServer('sidebarJoinPlan', tabs), { delay: SETTLED });
  if (plan.state === 'failed') return <Failure error={plan.error} onRetry={plan.reload} />;
  if (plan.value === null) return <Skeleton />;
  const { tables, notes, rows, columns, way, into, isThere, formula } = plan.value;
  const isMatched = tables.slice(1).some(({ matched }) => matched > 0);
  const isTooWide = way === 'values';
  return (
    <section aria-busy={plan.state === 'loading'}>
      <h2>{sources.match}</h2>
      {tables.map((table) => (
        <MatchBar key={table.tab} table={table} />
      ))}
      {notes.map((note) => (
        <p key={note} class="quiet">
          {note}
        </p>
      ))}
      {isMatched ? (
        <>
          <p>{sources.makes(rows, columns)}</p>
          {isTooWide ? <p class="quiet">{sources.asValues}</p> : <code>{formula}</code>}
          <div class="ways">
            <button type="button" class="main" onClick={() => props.onWrite(tabs, way)}>
              {isThere ? sources.rewrite(into) : sources.write(into)}
            </button>
          </div>
        </>
      ) : (
        <div class="notice bad" role="status">
          <p>{sources.unmatched(tabs[0] ?? '')}</p>
        </div>
      )}
    </section>
  );
}

/** Several boxes are often ticked one after another. */
const SETTLED = 300;
