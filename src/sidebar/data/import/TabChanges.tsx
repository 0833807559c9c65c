import type { ImportPlan } from '../../../addon/api/index.ts';
import { useWords } from '../../shared/useWords.ts';
import type { TabComparison } from './importCalls.ts';

/** How many IDs of each kind are shown. */
const SHOWN = 20;

/** What a file would change in a tab, row by row and column by column. */
export function TabChanges(props: {
  readonly comparison: TabComparison;
  readonly plan: ImportPlan;
  readonly removes: boolean;
  readonly onRemoves: (removes: boolean) => void;
}) {
  const { importFile } = useWords();
  const { targets, changes } = props.comparison;
  const { rows, gone, added, changed, same, nameless } = changes;
  const words = importFile.changes;
  const keysOf = (isAdded: boolean): string[] =>
    rows.flatMap(([, key, was]) => ((was === null) === isAdded ? key : []));
  const fresh = props.plan.columns.flatMap(({ header }, column) => (targets.columns[column] === 'new' ? header : []));
  return (
    <section>
      <Rows text={words.added(added)} keys={keysOf(true)} />
      {added > 0 && targets.totalRow !== null && <p class="quiet">{importFile.total(targets.totalRow)}</p>}
      <Rows text={words.changed(changed)} keys={keysOf(false)} />
      <Rows text={words.gone(gone.length)} keys={gone.map(([key]) => key)} />
      {gone.length > 0 && (
        <label class="tick">
          <input
            type="checkbox"
            checked={props.removes}
            onChange={({ currentTarget }) => props.onRemoves(currentTarget.checked)}
          />
          {importFile.removeGone}
        </label>
      )}
      <p>{words.same(same)}</p>
      {nameless > 0 && <p class="quiet">{words.nameless(nameless)}</p>}
      {targets.others.length > 0 && <p class="quiet">{importFile.stay(targets.others)}</p>}
      {targets.formulas.length > 0 && <p class="quiet">{importFile.formulas(targets.formulas)}</p>}
      {fresh.length > 0 && <p class="quiet">{importFile.added(fresh)}</p>}
    </section>
  );
}

/** A count, and the IDs of the first ones. */
function Rows({ text, keys }: { readonly text: string; readonly keys: readonly string[] }) {
  const { importFile } = useWords();
  if (keys.length === 0) return <p>{text}</p>;
  // The second row of an ID has a number behind it, on a line of its own.
  const ids = [...new Set(keys.slice(0, SHOWN).map((key) => key.split('\n')[0] ?? ''))];
  return (
    <details>
      <summary>{text}</summary>
      <p class="quiet">{importFile.changes.ids(ids, Math.max(0, keys.length - SHOWN))}</p>
    </details>
  );
}
