import { useEffect, useRef, useState } from 'preact/hooks';
import type { CellPlace, FormulaRequest, Inserted } from '../../addon/api/index.ts';
import { callServer } from '../shared/callServer.ts';
import { Notice, Failure } from '../shared/Notice.tsx';
import { useWords } from '../shared/useWords.ts';

type Outcome = { readonly inserted: Inserted } | { readonly error: unknown } | null;

/** Inserts the formula and says where, or what stands in the way. */
export function InsertBar(props: {
  readonly request: FormulaRequest;
  /** Names the tab that is made where the selected cell is not free. */
  readonly title: string;
  readonly selected: CellPlace;
  /**
   * Asked after every try, because the formula may have gone to another cell than the one known
   * here.
   */
  readonly onTried: () => void;
}) {
  const { request, title, selected, onTried } = props;
  const { formula } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [last, setLast] = useState<Inserted | null>(null);
  // A message about another formula would no longer be true.
  const wanted = JSON.stringify(request);
  useEffect(() => setOutcome(null), [wanted]);

  const message = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome !== null) message.current?.scrollIntoView({ block: 'nearest' });
  }, [outcome]);

  const insert = (): void => {
    if (isBusy) return;
    setBusy(true);
    setOutcome(null);
    callServer('sidebarInsert', { ...request, replaces: last }, title)
      .then(
        (inserted) => {
          setLast(inserted);
          setOutcome({ inserted });
        },
        (error: unknown) => setOutcome({ error }),
      )
      .finally(() => {
        setBusy(false);
        onTried();
      });
  };
  return (
    <div class="insert">
      <p class="quiet">{formula.at(`${selected.tab}!${selected.cell}`)}</p>
      <button type="button" class="main" aria-disabled={isBusy} onClick={insert}>
        {isBusy ? formula.inserting : formula.insert}
      </button>
      <div ref={message} aria-live="polite">
        {outcome !== null && 'error' in outcome && <Failure error={outcome.error} />}
        {outcome !== null && 'inserted' in outcome && (
          <Notice kind="good">
            {(outcome.inserted.isNewTab ? formula.insertedAnew : formula.inserted)(
              outcome.inserted.isNewTab
                ? outcome.inserted.target.tab
                : `${outcome.inserted.target.tab}!${outcome.inserted.target.cell}`,
              formula.size(outcome.inserted.rows, outcome.inserted.columns),
            )}
          </Notice>
        )}
      </div>
    </div>
  );
}
